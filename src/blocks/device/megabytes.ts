/** Bytes as megabytes (millions of bytes) with one digit after the point. */
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

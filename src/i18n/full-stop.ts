/** A sentence with its full stop; one that ends in one already ("… of Chegg, Inc.") gets no second. */
export const fullStop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)

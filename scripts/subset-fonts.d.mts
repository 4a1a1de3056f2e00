/** Every character that the shipped fonts hold. */
export const CHARACTERS: string

/** The slide that an address asks for, from 0: beyond an end it is the slide at that end, and what is no number is the first. */
export const slideAsked = (text: string, count: number): number => {
  const number = Number(text)
  return Number.isInteger(number) ? Math.max(1, Math.min(count, number)) - 1 : 0
}

/** Whether a talk may be called so: the name stands in addresses and in the browser's storage. */
export const isTalkName = (name: string | null): name is string => name !== null && /^[a-z0-9]{1,24}$/.test(name)

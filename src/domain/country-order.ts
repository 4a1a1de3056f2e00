/** The order of countries everywhere: the United States on the left, then China, then the world. */
const FIRST = ['US', 'CN', 'WLD']

const placeOf = (country: string) => (FIRST.includes(country) ? FIRST.indexOf(country) : FIRST.length)

/** Countries by their codes, each once: those of the page in its order, then any others by their codes. */
export const inCountryOrder = (countries: readonly string[]): string[] =>
  [...new Set(countries)].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0))

/** Class that sets the country's colours on everything below; other places stay in ink. */
export const countryClass = (country: string): string => (country === 'US' ? 'us' : country === 'CN' ? 'cn' : '')

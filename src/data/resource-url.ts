const API_BASE = `${(import.meta.env.VITE_API_URL ?? import.meta.env.BASE_URL).replace(/\/$/, '')}/api/v1`

/** The address of a resource's JSON file: "en", "companies/amazon" → "/api/v1/en/companies/amazon.json", below the configured base. */
export const resourceUrl = (locale: string, resource: string): string => `${API_BASE}/${locale}/${resource}.json`

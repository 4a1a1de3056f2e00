import type { ForecastAnswer } from '#schema/api-outlook.ts'

/** Forecasts that fell due, those to come, and those that name no date; each in the order given. */
export const forecastGroups = (forecasts: readonly ForecastAnswer[]) => ({
  due: forecasts.filter((f) => f.isDue),
  coming: forecasts.filter((f) => !f.isDue && f.due !== null),
  never: forecasts.filter((f) => f.due === null),
})

/** Forecasts by the year in which they fall due; each year once, in the order in which it first comes. */
export function yearsOf(forecasts: readonly ForecastAnswer[]): { year: string; of: ForecastAnswer[] }[] {
  const years = new Map<string, ForecastAnswer[]>()
  for (const forecast of forecasts) {
    const year = forecast.due?.slice(0, 4) ?? ''
    years.set(year, [...(years.get(year) ?? []), forecast])
  }
  return [...years].map(([year, of]) => ({ year, of }))
}

const PREFIX = 'indicator-'

/** The id of an indicator's figure. Its page is the indicator's page. */
export const indicatorFigureId = (id: string): string => PREFIX + id
/** The indicator whose figure this is; null for any other figure. */
export const indicatorOfFigure = (figure: string): string | null => (figure.startsWith(PREFIX) ? figure.slice(PREFIX.length) : null)

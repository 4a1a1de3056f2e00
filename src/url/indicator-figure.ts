const PREFIX = 'indicator-'

/** The name of an indicator's figure among the figures; it is at home on the indicator's page. */
export const indicatorFigureId = (id: string): string => PREFIX + id
/** The indicator whose figure this is; null for a figure of its own. */
export const indicatorOfFigure = (figure: string): string | null => (figure.startsWith(PREFIX) ? figure.slice(PREFIX.length) : null)

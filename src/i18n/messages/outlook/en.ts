/** Words of the outlook: the scenario and the forecasts. */
export const outlook = {
  title: 'Outlook: what would have to be true',
  description:
    'A scenario of jobs and AI for the United States and China, with every number of it open; and all forecasts, with their due dates and what came of them.',
  lead: 'How many jobs AI would displace or change depends on a few shares. Here each of them is open: who published it, how far published values differ, and how much of the result hangs on it.',
  arithmetic: 'Arithmetic, not a forecast.',
  arithmeticMore: 'It multiplies published shares. New kinds of work, prices, wages and demand are left out.',
  picture: (p: { outcome: string }) => `${p.outcome}, in percent of people in work, by year`,
  pictureSummary: (p: { scenario: string; outcome: string; first: string; last: string; from: string; to: string }) =>
    `${p.scenario}: ${p.outcome} ${p.from} in ${p.first}, ${p.to} in ${p.last}.`,
  band: 'Line: the values set below. Tinted: from all low to all high values.',
  show: 'Show',
  outcome: { displaced: 'Jobs displaced', changed: 'Jobs changed', lost: 'People without other work' },
  slot: { a: 'Scenario A', b: 'Scenario B' },
  country: 'Country',
  preset: 'Starting values',
  own: 'Own values',
  ownFrom: (p: { preset: string }) => `Own values, starting from “${p.preset}”`,
  reset: 'Back to the starting values',
  parameter: {
    exposed: 'Exposed to AI',
    adoption: 'AI in use today',
    pace: 'Growth of use each year',
    year: 'Year',
    replaced: 'Replaced where AI is in use',
    assisted: 'Assisted where AI is in use',
    reemployed: 'Displaced who find other work',
  },
  parameterMore: {
    exposed: 'share of people in work',
    adoption: 'share of the exposed',
    pace: 'percentage points',
    year: 'the result is for this year',
    replaced: 'AI does the job',
    assisted: 'AI helps, the job stays',
    reemployed: 'share of the displaced',
  },
  numberOf: (p: { parameter: string }) => `${p.parameter}, as a number`,
  start: 'Starting value',
  low: 'Low',
  high: 'high',
  assumption: 'Assumption',
  noClaim: 'no published figure found.',
  borrowed: 'The figure is not for this country alone; that it holds here is assumed.',
  restOf: 'all that is not replaced.',
  because: 'Reason',
  moved: 'Assumption: moved by you',
  fold: { open: 'Show', close: 'Hide' },
  origins: { show: 'Where the values come from', hide: 'Hide where the values come from' },
  moreFigures: 'More figures',
  swap: 'Swap A and B',
  copy: 'Copy sentence',
  copied: (p: { sentence: string; label: string; version: string; address: string }) =>
    `${p.sentence} ${p.label} Parallax, dataset ${p.version}, ${p.address}`,
  other: (p: { scenario: string; people: string; share: string }) => `${p.scenario}, ${p.people} (${p.share})`,
  result: {
    displaced: (p: { people: string; share: string; year: string; scenario: string; date: string }) =>
      `${p.scenario}: AI would displace ${p.people} jobs by ${p.year}, ${p.share} of the people in work in ${p.date}.`,
    changed: (p: { people: string; share: string; year: string; scenario: string; date: string }) =>
      `${p.scenario}: AI would change ${p.people} jobs by ${p.year}, ${p.share} of the people in work in ${p.date}.`,
    lost: (p: { people: string; share: string; year: string; scenario: string; date: string }) =>
      `${p.scenario}: ${p.people} people would be without other work by ${p.year}, ${p.share} of the people in work in ${p.date}.`,
  },
  range: (p: { low: string; high: string }) => `With all values low: ${p.low}. With all values high: ${p.high}.`,
  baseline: (p: { people: string; date: string }) =>
    `Compared with the ${p.people} people in work in ${p.date}, held fixed, without any AI.`,
  numbers: 'All results',
  cell: {
    workforce: 'People in work',
    exposedJobs: 'Exposed to AI',
    inUse: 'Where AI is in use',
    displaced: 'Jobs displaced',
    changed: 'Jobs changed',
    found: 'of the displaced, with other work',
    lost: 'of the displaced, without other work (net loss)',
    untouched: 'AI in use, no effect on the job',
  },
  formula: 'The formula with these numbers',
  formulaReach: (p: { year: string }) => `AI in use in ${p.year}`,
  capped: 'at most the whole',
  difference: 'The difference',
  differenceOf: (p: { a: string; b: string; points: string; more: string }) =>
    `${p.a} against ${p.b}: ${p.more}, each measured against its own number of people in work. That is a difference of ${p.points}.`,
  more: (p: { a: string; b: string; outcome: string }) => `${p.outcome} are ${p.a} in A and ${p.b} in B`,
  sameYears: (p: { a: string; b: string }) => `The years differ: A is for ${p.a}, B for ${p.b}.`,
  points: (p: { value: string }) => (p.value === '1' ? '1 percentage point' : `${p.value} percentage points`),
  careCountries:
    'With care: both bases are people in work at the end of the same year, but farming weighs far more in China, and use of AI is measured among people aged 15 to 64, not at work.',
  tornado: 'What the result depends on most',
  tornadoMore: (p: { outcome: string }) => `${p.outcome}, with one value at its low and at its high end and the others as set`,
  noEffect: 'No effect on this result',
  refused: {
    unknown: (p: { parameter: string; value: string }) =>
      `The address asked for ${p.parameter} = “${p.value}”, which this page does not know. The default is shown.`,
    'not-a-number': (p: { parameter: string; value: string }) =>
      `The address asked for ${p.parameter} = “${p.value}”. A number with at most one decimal is needed. The starting value is shown.`,
    'out-of-range': (p: { parameter: string; value: string; min: string; max: string }) =>
      `The address asked for ${p.parameter} = ${p.value}. It must lie between ${p.min} and ${p.max}. The starting value is shown.`,
    'over-whole': (p: { parameter: string; value: string }) =>
      `The address asked for ${p.parameter} = ${p.value}. Replaced and assisted together cannot exceed 100%. The starting values are shown.`,
  },
  forecasts: 'Forecasts and when they fall due',
  forecastsLead: (p: { count: string; due: string }) =>
    `All ${p.count} forecasts, plans and targets among the claims, by their day. ${p.due} have fallen due.`,
  group: { due: 'Already due', coming: 'Still to come', never: 'Without a date: cannot be scored' },
  counted: (p: { title: string; count: string }) => `${p.title} (${p.count})`,
  byYear: (p: { year: string; count: string }) => `Due in ${p.year} (${p.count})`,
  column: { due: 'Due', says: 'What it says', who: 'Who said it', scored: 'How it is scored', came: 'What happened' },
  scoring: {
    statistics: 'By official statistics for the date',
    'company-report': 'By the company’s own report for the date',
    count: 'By the count that the promise names',
    survey: 'By asking again: it tells what people expected, not what will happen',
    'no-date': 'Not at all: it names no date',
    'no-number': 'Not exactly: it names no number',
  },
  cameResult: {
    came: 'It happened',
    partly: 'It happened in part',
    'did-not-come': 'It did not happen',
    'not-found': 'Nothing was found that shows it',
  },
  open: 'open',
  flows: 'What the World Economic Forum expects by 2030',
  flowsLead: 'A survey of large employers, worldwide: it says nothing about one country.',
  loadBearing: 'Which numbers does the whole argument rest on?',
}
export type OutlookMessages = typeof outlook

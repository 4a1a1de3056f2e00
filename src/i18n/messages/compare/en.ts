import type { RichPiece, RichText } from '#schema/rich-text.ts'

/** The first screen. Messages with dates return pieces, so that each date can stand in its own element. */
export const compare = {
  title: 'AI and jobs: two national stories, checked',
  description:
    'One article tells two stories: in the United States AI replaces people, in China it empowers them. Parallax sets both beside the evidence, claim by claim.',
  kicker: (p: { published: RichPiece; asOf: RichPiece; thin: RichPiece }): RichText => [
    'One article of ',
    p.published,
    ', held against evidence to ',
    p.asOf,
    ' (thin after ',
    p.thin,
    ')',
  ],
  finding:
    'Neither story holds as told. In the United States, employers increasingly name AI in job cuts, while studies disagree on its effect. China publishes no such count, and courts there have ruled on dismissals blamed on AI.',
  stories: {
    US: { head: 'United States: “AI replaces people”', thesis: 'The article: firms choose profit, and AI is how they need fewer people.' },
    CN: { head: 'China: “AI empowers people”', thesis: 'The article: firms arm ordinary workers with AI, and hire again.' },
  },
  openingLabel: 'The two stories, side by side',
  statusKey: 'Status:',
  allQuestions: 'All seven questions',
  checksTitle: 'May these two be compared?',
  checksPass: 'no objection',
  empty: 'Nothing has been recorded here yet.',
  found: (p: { count: number; n: string }) => (p.count === 1 ? `${p.n} claim found` : `${p.n} claims found`),
  searchedOn: (p: { on: string }) => `Searched on ${p.on}`,
  strongestFor: 'Strongest for the story',
  strongestAgainst: 'Strongest against it',
  /** Between who says so and when. */
  comma: ', ',
  noneFound: 'None found.',
  questions: {
    heading: 'Seven questions, put to both countries',
    lead: 'Each is answered first as the article tells it, then by what was found. Beside the answer stand the strongest claim for the country’s story and the strongest against it; the number is what was weighed, not a score.',
    figure: 'See the figure',
  },
  safe: {
    summary: 'What can safely be said',
    carries: 'The evidence carries',
    not: 'The evidence does not carry',
    copy: 'Copy with citation',
    copyDoubtful: 'Copy with warning',
    warning: (p: { text: string }) => `Not carried by the evidence: “${p.text}”`,
    evidence: (p: { speaker: string; credit: string; status: string }) => `${p.speaker}; ${p.credit}; status: ${p.status}`,
    dataset: (p: { version: string }) => `Parallax dataset ${p.version}`,
  },
  grid: {
    heading: 'Six cells, where the article fills two',
    lead: 'Replacement and “empowerment” can be found in either country, and much of what happened is neither. All six cells were searched by the same tests; where little was found, the cell says so and where it was looked for.',
    supports: (p: { count: number; n: string }) => (p.count === 1 ? `${p.n} supports` : `${p.n} support`),
    complicates: (p: { count: number; n: string }) => (p.count === 1 ? `${p.n} complicates` : `${p.n} complicate`),
    places: 'Places searched',
    thin: 'Thin: little was found.',
    for: 'Strongest for this reading',
    against: 'Strongest against it',
  },
  companies: {
    heading: 'Five companies',
    lead: 'The article’s cases, each asked the same seven questions on its own page.',
    notFound: 'Headcount series not found',
    sparkline: 'Headcount',
    onePoint: 'Headcount: a single figure, no series',
  },
  figures: { heading: 'Six figures', lead: 'Every mark opens the claim behind it; every figure comes with its table and its sources.' },
  onward: {
    heading: 'Where to go on',
    companies: {
      title: 'Companies',
      text: 'Five cases, each with the reasons it gave, the other evidence, its headcount and what can safely be said.',
    },
    evidence: { title: 'Evidence', text: 'Every claim in one list: who said it, when, in what document, and on what footing it stands.' },
    article: {
      title: 'The article',
      text: 'The argument in its own order, statement by statement, with what is right in each and what is missing.',
    },
    method: {
      title: 'Method',
      text: 'How status is graded, when two numbers may be compared, and how each computed figure was worked out.',
    },
    figures: { title: 'Figures', text: 'All charts, to read as picture, table or sources, and to take into a memo.' },
  },
}
export type CompareMessages = typeof compare

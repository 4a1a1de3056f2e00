import type { RichPiece, RichText } from '#schema/rich-text.ts'

/** The first screen. Messages with dates return pieces, so that each date can stand in its own element. */
export const compare = {
  title: 'AI and jobs: two national stories, checked',
  description:
    'One article tells two stories: in the United States AI replaces people, in China it empowers them. Parallax sets both beside the evidence, claim by claim.',
  finding:
    'Neither story holds as one Chinese article tells it. The share of US job cuts that name AI rose, then fell; studies disagree on its effect. China has no such count; courts ruled on dismissals over AI.',
  stories: {
    US: { head: 'United States: “AI replaces people”', thesis: 'The article: profit comes first, and AI replaces staff.' },
    CN: { head: 'China: “AI empowers people”', thesis: 'The article: AI equips workers, and firms hire again.' },
  },
  openingLabel: 'The two stories, side by side',
  /** How the marks are filled. */
  key: 'Solid: supported, documented, reported\u00a0· hatched: contested\u00a0· broken frame: not found',
  keyTold: 'Only what the article says is drawn.',
  evidenceEnds: (p: { ends: RichPiece }): RichText => ['Evidence ends in ', p.ends, '.'],
  evidenceThin: (p: { ends: RichPiece; thin: RichPiece }): RichText => ['Evidence ends in ', p.ends, '; thin after ', p.thin, '.'],
  eachDot: (p: { n: string }) => `one dot: ${p.n} people`,
  copy: 'Copy',
  notFound: 'Not found',
  seeChecked: 'See the check',
  printSummary: 'Print one page',
  allQuestions: 'All seven questions',
  checksTitle: 'Can these two be compared?',
  checksPass: 'no objection',
  empty: 'Nothing has been recorded here yet.',
  found: (p: { count: number; n: string }) => (p.count === 1 ? `${p.n} claim found` : `${p.n} claims found`),
  searchedOn: (p: { on: string }) => `Searched on ${p.on}`,
  strongestFor: 'Strongest for the story',
  strongestAgainst: 'Strongest against it',
  noneFound: 'None found.',
  questions: { heading: 'Seven questions, put to both countries', debate: 'Debate sheet', figure: 'See the figure' },
  safe: {
    carries: 'Safe to say',
    not: 'Not safe to say',
    copy: 'Copy with citation',
    copyDoubtful: 'Copy with warning',
    warning: (p: { text: string }) => `Not safe to say: “${p.text}”`,
    evidence: (p: { speaker: string; credit: string; status: string }) => `${p.speaker}; ${p.credit}; status: ${p.status}`,
    dataset: (p: { version: string }) => `Parallax dataset ${p.version}`,
  },
  grid: {
    heading: 'Six cells; the article fills two',
    lead: 'Replacement, “empowerment” and neither of them can be found in both countries. Each bar counts claims and opens their list. It shows how much was found, not who is right.',
    supports: 'supports it',
    complicates: 'speaks against it',
    found: 'What was found in each cell, and where we looked',
    places: 'Where we looked',
    barFor: (p: { n: string; country: string }) => `${p.country}: ${p.n} claims support this`,
    barAgainst: (p: { n: string; country: string }) => `${p.country}: ${p.n} claims speak against this`,
  },
  companies: {
    heading: 'Five companies',
    notFound: 'Number of staff: not found',
    oneCount: 'One count of staff found',
    headcount: 'Staff over time',
    before: 'Cuts out of a staff of',
  },
  onward: {
    heading: 'Go on from here',
    companies: { title: 'Study one company', text: 'Five cases: what was said, what was found, and what is safe to say.' },
    evidence: { title: 'Check a claim', text: 'Every claim in one list, with who said it, when, and its sources.' },
    article: { title: 'Read the article, checked', text: 'Statement by statement: what is right and what is missing.' },
    present: {
      title: 'Present the ten-minute briefing',
      text: 'Both stories full screen, the article’s version and against the evidence, with notes for the speaker.',
    },
    method: { title: 'See the method', text: 'How status is graded and when two numbers may be compared.' },
    countries: { title: 'Compare the countries', text: 'Which numbers of both can be compared, and why others cannot.' },
    figures: { title: 'See the figures', text: 'As chart, table or full screen for a meeting.' },
    policies: { title: 'Look up the law', text: 'What laws and plans ask of employers in both countries.' },
  },
}
export type CompareMessages = typeof compare

import type { RichPiece, RichText } from '#schema/rich-text.ts'

type Citation = { text: string; kind: string; finding: string; missing: string | null; version: string | null; url: string }

/** Names of the companies by id; one without a name here shows its id. */
const COMPANIES: Readonly<Record<string, string>> = {
  amazon: 'Amazon',
  chegg: 'Chegg',
  salesforce: 'Salesforce',
  alibaba: 'Alibaba',
  iflytek: 'iFlytek',
}

/** The article, statement by statement. */
export const article = {
  title: 'The article, statement by statement',
  description:
    'Every statement of the article that Parallax starts from, in its order and in our words: what kind of statement it is, what holds, what is missing, and the evidence for and against.',
  kicker: 'Where the two stories come from',
  lead: (p: { published: RichPiece }): RichText => [
    'One Chinese-language article of ',
    p.published,
    ' tells both stories. It is taken here in its own order, in our words; each statement is tested the same way, whichever country it is about.',
  ],
  nature: 'What this article is, and what it is not',
  is: {
    heading: 'What it is',
    points: [
      'A single article in Chinese whose author and outlet have not been identified.',
      'An argument: it sets a United States of replacement against a China of “empowerment” and concludes in favour of the second.',
      'The only source of the stories told here, and the reason why these companies and no others stand in front.',
    ],
  },
  isNot: {
    heading: 'What it is not',
    points: [
      'A dataset or a study. It names few sources, and for several figures none.',
      'A sample of opinion in China, or of either government’s.',
      'Reproduced here: every statement is a paraphrase, so that it can be checked without copying it.',
    ],
  },
  toMethod: 'How kinds and findings are told apart',
  mix: {
    heading: 'What the article is made of',
    lead: 'Each square is one statement, in the order of the article, and leads to it. Choose a verdict, a country or a kind to see only those.',
    kind: 'Kind of statement',
    independent: 'Independent source',
    independence: { yes: 'Has one', no: 'Has none' },
    country: 'About',
    company: 'Company',
    all: 'All',
    option: (p: { label: string; n: string }) => `${p.label} (${p.n})`,
    shown: (p: { shown: string; all: string }) => `${p.shown} of ${p.all} statements shown`,
    clear: 'Show all',
  },
  empty: 'No statement fits all of these choices. Remove one, or show all.',
  sections: {
    opening: 'The opening',
    amazon: 'Why Amazon cut so many jobs',
    china: 'What is said to be different in China',
    responsibility: 'What makes an AI company responsible',
  },
  companies: COMPANIES,
  permalink: (p: { number: string }) => `Link to statement ${p.number}`,
  right: 'What is right',
  missing: 'What is missing',
  restated: 'Claims made',
  for: 'Evidence for',
  against: 'Evidence against',
  comma: ', ',
  copy: 'Copy with finding',
  copyLink: 'Copy link',
  citation: ({ text, kind, finding, missing, version, url }: Citation) =>
    `${text} [${kind}. Finding: ${finding}${missing === null ? '' : `. ${missing}`}] Paraphrase by Parallax${version === null ? '' : `, dataset ${version}`}, ${url}`,
}
export type ArticleMessages = typeof article

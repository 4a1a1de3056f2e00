import type { OBJECTIONS } from '#domain/comparison-check.ts'
import type { STRENGTH_CRITERIA } from '#domain/strongest-evidence.ts'
import type {
  Attribution,
  CheckOperation,
  Coding,
  DocumentType,
  Finding,
  Mechanism,
  Relation,
  SpeakerKind,
  StatementKind,
} from '#schema/vocabulary.ts'
import type { RichPiece, RichText } from '#schema/rich-text.ts'

type Criterion = (typeof STRENGTH_CRITERIA)[number]['id']
type CheckName = keyof typeof OBJECTIONS

/** How Parallax works, in plain words. The lists it explains come from the code; every entry must have its words here. */
export const method = {
  title: 'How this works',
  description: 'How claims are recorded, graded, compared and chosen: the tests, the formulas and the limits, in plain words.',
  kicker: 'Method',
  lead: 'Every number here is a claim: somebody said it, in a document, on a date, and it has a status, which says how well it is supported. The same rules hold for both countries. The lists on this page are printed from the definitions that the site itself computes with.',
  contents: 'On this page',
  now: {
    heading: 'What is recorded now',
    claims: (p: { claims: string; points: string; sources: string }) =>
      `${p.claims} claims and ${p.points} data points, from ${p.sources} documents. Data points are not counted as claims.`,
    due: (p: { expected: string; overdue: string }) =>
      `A next value is expected for ${p.expected} series; for ${p.overdue} of them it is overdue.`,
    byCountry: 'Claims by country',
    world: 'Claims about the world as a whole count for neither country.',
    more: 'Read them all in the evidence',
  },
  status: {
    nav: 'Status',
    heading: 'How well a claim is supported',
    lead: 'A claim has one of five statuses, listed with the most solid first. The status follows from its documents, by these tests. It says how well something is backed, not whether we like it.',
    column: 'Claims',
    notes: [
      'A company speaking about its own product or staff can be documented at most: that it said so is certain, what it said is its own word.',
      'Contested claims name the claim that contradicts them. Where no independent source was found, the search is logged with its date and places.',
    ],
  },
  sources: {
    nav: 'Sources',
    heading: 'Sources and independence',
    lead: 'Many documents can have one origin. Five reports of one press release are five documents and one origin, so a claim counts as self-reported when all of its documents lead back to the speaker’s own organisation.',
    relations: 'What a document is to the speaker',
    relation: {
      own: 'A filing, a letter, a recording: the speaker’s word at first hand.',
      relays: 'Repeats the speaker. Its origin is still the speaker.',
      independent: 'Brings evidence of its own: its own data, research or witnesses. Its origin is its publisher.',
    } satisfies Record<Relation, string>,
    documents: 'Types of document',
    document: {
      filing: 'What a company must file with a regulator or exchange.',
      'official-statistics': 'Published by a statistical office or ministry.',
      law: 'Laws, regulations and court decisions.',
      study: 'Research with a stated method.',
      press: 'Reported by a news organisation.',
      statement: 'Announcements, letters, interviews, speeches.',
      'market-data': 'Prices, rankings, counts of a data firm.',
    } satisfies Record<DocumentType, string>,
    speakers: 'Kinds of speaker',
    speaker: {
      company: 'A firm or somebody who speaks for it, in either country.',
      government: 'A ministry, agency or official.',
      court: 'A court in a decision or in its published cases.',
      press: 'A news organisation that reports on its own account.',
      researcher: 'Authors of a study.',
      analyst: 'A bank, consultancy or market researcher.',
      organisation: 'An association, union or international body.',
      person: 'Somebody who speaks for nobody else.',
    } satisfies Record<SpeakerKind, string>,
    originals:
      'Every source says where the original is published, whether we read it there or not. Where only a copy was read, the copy is named, with its address where one was recorded. What was not recorded is shown as “not recorded” and never filled in from elsewhere.',
  },
  compare: {
    nav: 'Comparability',
    heading: 'When two numbers may be compared',
    lead: 'Wherever two numbers stand side by side, six checks run. The heaviest objection is the verdict. If several weigh the same, the one that comes first in this list is named.',
    verdicts: 'Verdicts, lightest first',
    verdict: {
      comparable: 'No check objects: one axis, and a difference may be stated.',
      'with-care': 'Shown together, with the reason beside it.',
      'not-comparable': 'Two panels with their own axes, and no difference is drawn.',
    },
    asks: {
      definition: 'Is the same thing measured, in the same way?',
      unit: 'Are both numbers in the same unit and currency?',
      period: 'Do both speak of the same time?',
      scope: 'Do both cover the same group, before and after?',
      speaker: 'Is it the same kind of speaker?',
      status: 'Do both have a similar status?',
    } satisfies Record<CheckName, string>,
    check: 'Check',
    question: 'What it asks',
    objections: 'What it may object to',
  },
  arithmetic: {
    nav: 'Arithmetic',
    heading: 'Arithmetic is shown',
    lead: 'Shares, ratios and changes are computed from claims and never typed in. Each opens to its steps, and each step to its claim. Rounding is done once, at the end. Money in different currencies is never added or divided.',
    operation: 'Operation',
    formula: 'Formula',
    formulas: {
      sum: 'a + b + …',
      difference: 'a − b − …',
      share: 'a ÷ b × 100%',
      ratio: 'a ÷ b',
      growth: '(b ÷ a − 1) × 100%',
    } satisfies Record<CheckOperation, string>,
    reads: {
      sum: 'Parts that add up to a whole.',
      difference: 'What is left of the first number.',
      share: 'The first as a part of the second.',
      ratio: 'How many times the second goes into the first.',
      growth: 'From the first to the second, in percent of the first.',
    } satisfies Record<CheckOperation, string>,
    meaning: 'What it says',
  },
  strongest: {
    nav: 'Strongest evidence',
    heading: 'Which evidence is called strongest',
    lead: 'Where one item is shown for a story and one against it, both are chosen by the same rule, in both countries. Candidates are compared by the first of these, then by the next if they are equal, and so on.',
    criteria: {
      status: { name: 'Status', text: 'The better supported claim goes first, in the order of the five statuses.' },
      independence: { name: 'Independence', text: 'What rests on somebody other than the speaker goes before what is self-reported.' },
      directness: {
        name: 'Directness',
        text: 'Data that show an effect of AI go before statements that name or deny AI, and these before what does not mention it.',
      },
      recency: { name: 'Recency', text: 'The later date goes first; a month, quarter or year counts as its last day.' },
      name: { name: 'Name', text: 'A last resort, so that the choice is the same every time.' },
    } satisfies Record<Criterion, { name: string; text: string }>,
    note: 'Strongest means best backed. It does not mean largest, most typical or most convincing.',
  },
  grid: {
    nav: 'Grid and coding',
    heading: 'The grid, and how claims are coded',
    lead: 'The article fills two cells: replacement in the United States, “empowerment” in China. The grid asks for each reading in each country, and adds what is neither. All cells are searched and drawn alike; a thin one says so.',
    coding: 'Every claim is coded on both stories, whichever country it comes from:',
    codings: {
      supports: 'If it is true, the story is more likely to hold in that country.',
      complicates: 'If it is true, the story is less likely to hold, or holds only in part.',
      context: 'It helps to understand the rest and points neither way.',
    } satisfies Record<Coding, string>,
    rows: 'Claims enter the rows “replacement” and “empowerment” by that coding. They enter “neither” by what happened to the work:',
    mechanisms: 'What may happen to work',
    mechanism: {
      substitution: 'AI performs tasks that people performed.',
      'fewer-hires': 'Nobody is dismissed, fewer are taken on.',
      'lost-customers': 'Customers turn to AI and the firm shrinks.',
      flattening: 'Layers of management are removed.',
      reallocation: 'Money moves from staff to machines and data centres.',
      divestiture: 'A business is sold and its staff leave with it.',
      augmentation: 'People do the same work better or faster with AI.',
      training: 'People are taught to work with AI.',
      'no-measurable-effect': 'An effect was looked for and not found.',
    } satisfies Record<Mechanism, string>,
    attributions: 'Is AI named as the cause?',
    attribution: {
      'named-before': 'By whoever decided, before the event.',
      'named-after': 'By whoever decided, afterwards.',
      'shown-by-data': 'Measured in data, whatever anybody says.',
      denied: 'Whoever decided says that AI was not the reason.',
      'not-named': 'AI does not come up.',
    } satisfies Record<Attribution, string>,
  },
  statements: {
    nav: 'The article',
    heading: 'How the article’s statements are judged',
    lead: 'Each statement is put into our words and given a kind and a finding. Only statements that can be checked are called right or wrong.',
    kinds: 'Kinds of statement',
    kind: {
      fact: 'Says that something is or was so.',
      forecast: 'Says what will be.',
      opinion: 'Says what is good, likely or due.',
      framing: 'Chooses the words in which the rest is to be seen.',
      'self-description':
        'Passes on what a company says about its own reasons, plans, products and what these do, whether or not it is named. An act it has announced and a figure it has to file are facts. The rule is the same for every country.',
    } satisfies Record<StatementKind, string>,
    findings: 'Findings',
    finding: {
      right: 'The evidence confirms it as it stands. For a self-description that takes evidence from outside the company.',
      imprecise: 'True in the main, but a figure, date or word is off.',
      'differs-from-source': 'The document it rests on says something else.',
      contested: 'Something that can be measured or checked is asserted, and credible sources disagree on it.',
      'no-independent-source': 'Nothing was found apart from the company concerned, or nothing at all.',
      interpretation:
        'A reading of motives, values or stories. Evidence makes it more or less plausible; nothing measures it. Both halves of one sentence are judged alike.',
    } satisfies Record<Finding, string>,
    independent:
      'A statement has an independent source when evidence on it comes neither from the article nor from the company in question.',
  },
  sides: {
    nav: 'Left and right',
    heading: 'Why the United States is on the left',
    text: 'The article treats the United States first and China second, and that order is kept in every language. Both sides are of the same size and answer the same seven questions; colours mark the country and never a judgement. China means mainland China unless another area is named.',
  },
  formats: {
    nav: 'Dates and numbers',
    heading: 'Dates and numbers',
    dates:
      'A date is as precise as it was recorded and no more. “As of” is the date that a claim speaks about; “said on” is the day on which it was said.',
    numbers:
      'Numbers are shortened in the manner of the language, and all digits appear on hover. A company’s own currency is kept: nothing is converted.',
    flags:
      'Files of measures and of evidence carry OBS_STATUS beside the status: the code by which statistical offices mark a value (SDMX).',
    flag: {
      A: 'a value as it was given',
      B: 'the first value after a break: what is counted, or how, has changed',
      E: 'given as “about” or as a bound',
      F: 'a forecast, plan or target',
      O: 'no figure was found',
    },
    examples: 'Examples',
    recorded: 'As recorded',
    shown: 'As shown here',
  },
  languages: {
    nav: 'Languages',
    heading: 'Languages',
    text: 'Everything is available in English, 简体中文 and 繁體中文 (as used in Taiwan). Titles of documents stay in their original language. Numbers are never written into a translation: every language draws them from the same claim.',
  },
  limits: {
    nav: 'Limits',
    heading: 'Limits',
    points: (p: { ends: RichPiece; asOf: RichPiece }): RichText[] => [
      [
        'Evidence was collected to ',
        p.asOf,
        '; the newest of it is about ',
        p.ends,
        '. Later events are missing, and recent months are thin.',
      ],
      ['Some documents could be read only as copies or digests. Those claims are graded lower and say so.'],
      [
        'China publishes no count of cuts that name AI. A blank there is a blank, and not a sign that nothing happened; in the United States such counts rest on what employers choose to say.',
      ],
      ['The companies are those of the article. They were not drawn to represent either country.'],
      ['Coding a claim is a judgement. It can be challenged like any other entry.'],
    ],
    correct: 'How to have an entry corrected',
  },
}
export type MethodMessages = typeof method

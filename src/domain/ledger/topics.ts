import type { DocumentType, Mechanism, SpeakerKind, Unit } from '#schema/vocabulary.ts'

/** What claims are about, in a reader's words, in the order shown. A claim may be about several things. */
export const TOPICS = [
  'cuts',
  'hiring',
  'headcount',
  'use',
  'training',
  'money',
  'labour',
  'robots',
  'exposure',
  'attitudes',
  'law',
] as const
export type Topic = (typeof TOPICS)[number]

/** The parts of a claim from which its topics follow. `theme`: that of its indicator. */
export type Topical = {
  id: string
  mechanism: readonly Mechanism[]
  unit: Unit | null
  theme: string | null
  documentTypes: readonly DocumentType[]
  speakerKind: SpeakerKind
}

type Rule = {
  mechanism?: readonly Mechanism[]
  themes?: readonly string[]
  units?: readonly Unit[]
  /** The words of an id. Ids are English in every language. */
  words?: RegExp
}

const word = (all: string) => new RegExp(`(?:^|-)(?:${all})(?=-|$)`)

const RULES: Readonly<Record<Topic, Rule>> = {
  cuts: {
    mechanism: ['substitution', 'flattening'],
    words: word('cuts?|cut|layoffs?|severance|dismissals?|redundanc(?:y|ies)|job-cuts|closures?|warn|notices?'),
  },
  hiring: {
    mechanism: ['fewer-hires'],
    words: word(
      'hir(?:es?|ing|ed)|recruit(?:s|ing|ment)?|postings?|vacanc(?:y|ies)|graduates?|campus|openings?|offers?|rehires?|juniors|applicants',
    ),
  },
  headcount: { units: ['employees'], words: word('headcounts?|staff|employees|workforce|fall') },
  use: { mechanism: ['augmentation', 'no-measurable-effect'], themes: ['adoption'], words: word('users?|productivity|adoption|usage|use') },
  training: { mechanism: ['training'], themes: ['skills'], words: word('training|reskilling|upskilling|skills?|courses?|lessons?') },
  money: {
    mechanism: ['reallocation', 'lost-customers'],
    themes: ['investment'],
    units: ['usd', 'cny'],
    words: word(
      'capex|revenues?|profits?|income|shares?-price|subscribers?|grants?|subsid(?:y|ies)|r-and-d|spending|sale|disposals|tenders',
    ),
  },
  labour: { themes: ['labour-market'], words: word('unemployment|jobless|employment|wages?|gig|platform-workers?') },
  robots: { themes: ['automation'], units: ['robots', 'robots-per-10000-workers'], words: word('robots?|automation') },
  exposure: {
    themes: ['exposure'],
    words: word('exposure|exposed|displaced|created|outlook|forecast|jobs-net|jobs-churn|trend|transform|occupations|growth-2030'),
  },
  attitudes: { themes: ['attitudes'], words: word('survey|attitudes?|worr(?:y|ied)|trust|fear|expect|embrace|ipsos|poll') },
  law: {
    themes: ['policy'],
    units: ['cases', 'rulings'],
    words: word(
      'law|laws|act|bill|rulings?|court|courts|case|plan|guidance|policy|regulation|rules?|entity-list|clause|labelling|document',
    ),
  },
}

/** Topics of a claim, in their order; none when no rule fits. */
export function topicsOf({ id, mechanism, unit, theme, documentTypes, speakerKind }: Topical): Topic[] {
  return TOPICS.filter((topic) => {
    const rule = RULES[topic]
    return (
      mechanism.some((m) => rule.mechanism?.includes(m) === true) ||
      (theme !== null && rule.themes?.includes(theme) === true) ||
      (unit !== null && rule.units?.includes(unit) === true) ||
      rule.words?.test(id) === true ||
      (topic === 'law' && (documentTypes.includes('law') || speakerKind === 'court'))
    )
  })
}

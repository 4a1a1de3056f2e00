// Skeletons of content: a company, an indicator, a term. They touch no code and no existing file.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { assertNew, assertSlug, contentLocales, recordsIn, write } from './plan.mjs'

const CHECK = 'npm run content — what it still names is what is still to write. The rules are in docs/content.md.'

/** The same wording skeleton in every language: path for a language → its file. */
/** `text`: the same for every language, or made for each. */
const perLocale = (root, path, text) =>
  Object.fromEntries(contentLocales(root).map((locale) => [path(locale), typeof text === 'function' ? text(locale) : text]))
const absent = (root, files) => Object.fromEntries(Object.entries(files).filter(([path]) => !existsSync(join(root, path))))

const QUESTIONS = {
  'what-happened': 'What happened',
  'reason-given': 'What reason was given, and by whom',
  'how-many': 'How many people, out of which base',
  'headcount-since': 'Whether total headcount rose or fell since',
  'where-money-went': 'Where the money went',
  'what-was-offered': 'What was offered to those affected',
  'what-is-disputed': 'What remains disputed',
}

/** A company: its record and wording, itself as a speaker, and files for its claims and sources. */
export function planCompany(root, id) {
  assertSlug(id)
  assertNew(root, 'companies', id, 'company')
  const orders = [...recordsIn(root, 'companies').values()].map(({ record }) => record.order)
  const record = {
    id,
    country: 'US',
    order: Math.max(0, ...orders) + 1,
    headcountSeries: null,
    series: [],
    lead: 'write-the-lead-claim',
    mechanism: [],
    timeline: [],
    questions: Object.keys(QUESTIONS).map((question) => ({ id: question, claims: [] })),
    reasons: { stated: [], other: [] },
    policies: [],
    safe: [],
  }
  const text = {
    name: write('Name in this language'),
    otherName: write('Name in the other script'),
    headline: write('What happened, in one sentence'),
    summary: write('Head of the page, in a few sentences'),
    mechanism: write('What happens to work, in a few words'),
    questions: Object.fromEntries(Object.entries(QUESTIONS).map(([question, about]) => [question, write(about)])),
    safe: {},
  }
  const isSpeaker = recordsIn(root, 'speakers').has(id)
  const files = {
    [`mock-data/companies/${id}/company.json`]: record,
    ...perLocale(root, (locale) => `mock-data/companies/${id}/text.${locale}.json`, text),
    // A subject of this name may have files already: they serve.
    ...absent(root, {
      [`mock-data/sources/${id}.json`]: [],
      [`mock-data/claims/${id}.json`]: [],
      ...perLocale(root, (locale) => `mock-data/claims/${id}.${locale}.json`, {}),
    }),
    ...(isSpeaker
      ? {}
      : {
          [`mock-data/speakers/${id}.json`]: [{ id, kind: 'company', organisation: id }],
          ...perLocale(root, (locale) => `mock-data/speakers/${id}.${locale}.json`, {
            [id]: { name: write('Name of the company as a speaker') },
          }),
        }),
  }
  return {
    files,
    next: [
      `Sources: the documents that you read, in mock-data/sources/${id}.json.`,
      `Claims: mock-data/claims/${id}.json, their wording beside it; "company": "${id}".`,
      `mock-data/companies/${id}/company.json: country, lead (the claim on the card), timeline, claims or notFound for each of the seven questions, reasons, safe and not-safe sentences (three each), headcountSeries or headcountSearch.`,
      `case, in both files: what was said about the reason, cuts and hires, four numbers, two sentences (docs/content.md); until then the page shows blanks.`,
      `Wording: replace every {write:…} in mock-data/companies/${id}/ and mock-data/speakers/, in each language.`,
      CHECK,
    ],
  }
}

/** An indicator with a series for each of the two countries. */
export function planIndicator(root, id) {
  assertSlug(id)
  assertNew(root, 'indicators', id, 'indicator')
  const series = ['US', 'CN'].map((country) => ({ country, id: `${id}-${country.toLowerCase()}` }))
  for (const s of series) assertNew(root, 'series', s.id, 'series')
  const seriesRecord = ({ country, id: own }) => ({
    id: own,
    indicator: id,
    country,
    scope: null,
    company: null,
    unit: 'percent',
    speaker: 'write-the-speaker',
    aboutItself: false,
    status: 'reported',
    sources: [{ source: 'write-the-source', relation: 'own' }],
    points: [],
  })
  const words = { name: write('What is measured, and where'), definition: write('What is counted, where, by whom') }
  return {
    files: {
      [`mock-data/indicators/${id}.json`]: [
        { id, theme: 'labour-market', unit: 'percent', sameDefinition: false, series: series.map((s) => s.id) },
      ],
      ...perLocale(root, (locale) => `mock-data/indicators/${id}.${locale}.json`, {
        [id]: { name: write('Name of the measure'), definition: write('What is counted, and by whom') },
      }),
      [`mock-data/series/${id}.json`]: series.map(seriesRecord),
      ...perLocale(root, (locale) => `mock-data/series/${id}.${locale}.json`, Object.fromEntries(series.map((s) => [s.id, words]))),
    },
    next: [
      `mock-data/indicators/${id}.json: theme, unit, and whether both countries share one definition (themes and units: src/schema/vocabulary.ts).`,
      `mock-data/series/${id}.json: unit, speaker, status, sources, points. Each point becomes a claim. A country without a series: take the series out here and in the indicator.`,
      'Breaks of perimeter or method are declared ("breaks"), dates without a value too ("missing").',
      'Wording: replace every {write:…} in the files beside them, in each language.',
      CHECK,
    ],
  }
}

/** A term of the glossary. */
export function planTerm(root, id) {
  assertSlug(id)
  assertNew(root, 'terms', id, 'term')
  return {
    files: {
      [`mock-data/terms/${id}.json`]: [{ id, related: [], claims: [] }],
      ...perLocale(
        root,
        (locale) => `mock-data/terms/${id}.${locale}.json`,
        (locale) => ({
          [id]: {
            term: write('The term'),
            ...(locale.startsWith('zh') ? { pinyin: write('How it is read, with tone marks, a space between syllables') } : {}),
            definition: write('What it means, in a sentence'),
          },
        }),
      ),
    },
    next: [
      `Wording: replace every {write:…} in mock-data/terms/${id}.<language>.json.`,
      `mock-data/terms/${id}.json: related terms, and claims that show the term at work.`,
      CHECK,
    ],
  }
}

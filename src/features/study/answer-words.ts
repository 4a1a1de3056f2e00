import { fields } from '#domain/study/work.ts'
import { formatComputed } from '#i18n/format-value.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ShellMessages } from '#i18n/messages/shell/en.ts'
import type { StudyMessages } from '#i18n/messages/study/en.ts'
import type { VocabularyMessages } from '#i18n/messages/vocabulary/en.ts'
import type { CaseAnswer } from '#schema/api-study.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Task, WorkValue } from '#schema/study-work.ts'
import { STANCES } from './stance.tsx'

type Words = { study: StudyMessages; vocabulary: Pick<VocabularyMessages, 'status'>; shell: Pick<ShellMessages, 'colon'> }
/** What a record holds under a name of its own: names come from handed-in files, and every object has a "toString". */
const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined
const rest = (field: string, prefix: string) => (field.startsWith(prefix) ? field.slice(prefix.length) : null)

/** The label of a claim; one that the case does not have goes by its id. */
export function labelOf(id: string, it: CaseAnswer | null): string {
  const claim = own(it?.claims, id)
  return claim ? plainText(claim.label) : id
}

/** What a field of a work is, in words: "Guess first: Employees, 31 December 2025". What the case does not have any more goes by its id. */
export function fieldName(field: string, it: CaseAnswer | null, task: Task | null, { study, shell }: Words): string {
  const claim = (id: string) => labelOf(id, it)
  const guess = (id: string) => {
    const found = it?.predict.find((p) => p.id === id)
    return found ? plainText(found.label) : id
  }
  const named: Record<string, string> = {
    [fields.before]: study.stance.before,
    [fields.after]: study.stance.after,
    [fields.side]: study.argue.choose,
    [fields.argue]: study.steps.argue,
    [fields.argueClaims]: study.steps.argue + shell.colon + study.argue.claims,
    [fields.swap]: study.steps.swap,
    [fields.swapClaims]: study.steps.swap + shell.colon + study.argue.claims,
    [fields.synthesis]: study.steps.synthesis,
    [fields.settle]: study.unknown.settle,
  }
  const part = (title: string, thing: string) => title + shell.colon + thing
  const [p, w, a, q] = [rest(field, 'predict-'), rest(field, 'why-'), rest(field, 'again-'), rest(field, 'question-')]
  const [who, status, others] = [rest(field, 'who-'), rest(field, 'status-'), rest(field, 'others-')]
  const fixed = own(named, field)
  if (fixed !== undefined) return fixed
  if (p !== null) return part(study.steps.predict, guess(p))
  if (w !== null) return part(study.sheet.why, guess(w))
  if (a !== null) return part(study.steps.again, guess(a))
  if (who !== null) return part(study.ask.who, claim(who))
  if (status !== null) return part(study.ask.basis, claim(status))
  if (others !== null) return part(study.ask.others, claim(others))
  if (q !== null) return task?.questions[Number(q) - 1] ?? field
  return field
}

/** An answer in words. */
export function answerText(field: string, value: WorkValue, it: CaseAnswer | null, words: Words, locale: Locale): string {
  const { study, vocabulary } = words
  if (typeof value === 'number') {
    const id = rest(field, 'predict-') ?? rest(field, 'again-')
    const unit = it?.predict.find((p) => p.id === id)?.actual.unit
    return unit === undefined ? String(value) : formatComputed({ value, unit }, locale)
  }
  if (typeof value !== 'string') return value.map((id) => labelOf(id, it)).join(locale === 'en' ? '; ' : '；')
  if (field === fields.before || field === fields.after) {
    const stance = STANCES.find((known) => known === value)
    return stance === undefined ? value : study.stance.scale[stance]
  }
  if (field === fields.side && (value === 'a' || value === 'b')) return it ? plainText(it.sides[value].text) : value
  const who = rest(field, 'who-')
  if (who !== null) return it?.ask.find((x) => x.claim === who)?.speakers.find((s) => s.id === value)?.name ?? value
  if (field.startsWith('status-')) return own<string>(vocabulary.status, value) ?? value
  return value
}

/** The recorded answer to a question that has a right one, in the same words as answers are given; null for all others. */
export function rightAnswer(field: string, it: CaseAnswer | null, { vocabulary }: Pick<Words, 'vocabulary'>): string | null {
  if (!it) return null
  const guess = rest(field, 'predict-') ?? rest(field, 'again-')
  if (guess !== null) return it.predict.find((p) => p.id === guess)?.actual.text ?? null
  const who = rest(field, 'who-')
  if (who !== null) return own(it.claims, who)?.speaker.name ?? null
  const status = rest(field, 'status-')
  const claim = status === null ? undefined : own(it.claims, status)
  return claim ? vocabulary.status[claim.status] : null
}

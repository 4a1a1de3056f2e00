import type { SourceUse } from '#schema/content.ts'
import type { Dataset, Wording } from '#schema/dataset.ts'
import { derive, isDerivation } from './arithmetic.ts'
import { parseClaimRef, quantityOf } from './quantity-of.ts'
import { provenStatusChange } from './proven-change.ts'
import { statusProblem } from './status-test.ts'
import { literalText, parseTemplate } from './template.ts'

/** Something wrong in the content. `where` is collection and id; `what` says it and how to mend it. */
export type Problem = { where: string; what: string }

/** Mirrors and aggregators that are never linked: such a source has `readVia` and no url. */
const UNLINKED =
  /(quantisnow|financetom|newsx|wdbo|technophile|whistlebuzz|inbvnews|seo\.ai|hows\.tech|opencapital|reportify|91haoming|jaunt\.com|makes\.news|webull|itiger|daily8|stockwatch|statesmanexaminer|techbuzz|neamco|yuhaojiang|ntd\.com|ntdtv|businessofbusiness|investcroc|stockanalysis|giochionline|fast-edgar|archive\.fm|archive\.ph|kcr\.ahnews)/i

const STATUS_CURE = {
  'too-solid': 'its sources do not allow this status: lower it, or add the source that carries it',
  'no-dispute': 'contested needs "disputes" or "evidence.against"',
  'no-search': 'unsupported needs "search" (where and when independent evidence was looked for)',
  'has-independent-source': 'it has a credible independent source, so it is not unsupported',
} as const

/** Every integrity rule over the whole dataset; an empty list means the content holds. */
export function integrityProblems(data: Dataset, allowedPhrases: readonly string[] = []): Problem[] {
  return [
    ...sourceProblems(data),
    ...claimProblems(data),
    ...seriesProblems(data),
    ...checkProblems(data),
    ...referenceProblems(data),
    ...wordingProblems(data, allowedPhrases),
  ]
}

function sourceProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const s of data.sources.values()) {
    const where = `sources/${s.id}`
    if (s.url && UNLINKED.test(s.url))
      problems.push({ where, what: `${s.url} is a mirror or aggregator: url null, and name it in readVia` })
    if (s.readVia && /https?:\/\//.test(s.readVia)) problems.push({ where, what: 'readVia names the copy without a link' })
  }
  return problems
}

function usesProblems(where: string, uses: readonly SourceUse[], data: Dataset): Problem[] {
  return uses.filter((u) => !data.sources.has(u.source)).map((u) => ({ where, what: `unknown source "${u.source}"` }))
}

function claimProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const claim of data.claims.values()) {
    const where = claim.point ? `series/${claim.point.series} point ${claim.point.asOf}` : `claims/${claim.id}`
    const say = (what: string) => problems.push({ where, what })
    problems.push(...usesProblems(where, claim.sources, data))
    if (!data.speakers.has(claim.speaker)) say(`unknown speaker "${claim.speaker}"`)
    if (claim.company && !data.companies.has(claim.company))
      say(`unknown company "${claim.company}" (use null and a scope for firms without a page)`)
    if (claim.indicator && !data.indicators.has(claim.indicator)) say(`unknown indicator "${claim.indicator}"`)
    for (const id of [...claim.evidence.for, ...claim.evidence.against, ...claim.disputes])
      if (!data.claims.has(id)) say(`unknown claim "${id}"`)
    const status = statusProblem(claim, data)
    if (status) say(`status "${claim.status}": ${STATUS_CURE[status]}`)
    const q = claim.quantity
    if (q && ((q.low ?? q.value) > q.value || (q.high ?? q.value) < q.value)) say('value lies outside its low–high range')
    if (claim.history.length > 0 && claim.history[0]?.kind !== 'added') say('history begins with "added"')
    if (claim.history.some((h, i) => i > 0 && h.on < (claim.history[i - 1]?.on ?? ''))) say('history is not in order of date')
    const last = claim.history.findLast((h) => h.status !== undefined)
    if (last?.status && last.status !== claim.status) say(`history ends at status "${last.status}" but the claim says "${claim.status}"`)
    const value = claim.history.findLast((h) => h.quantity !== undefined)?.quantity?.value
    if (value !== undefined && value !== claim.quantity?.value) say(`history ends at ${value} but the claim says ${claim.quantity?.value}`)
    if (claim.history.some((h) => h.kind === 'value-changed' && !h.quantity)) say('a change of value in the history has no value')
    if (claim.history.some((h) => h.source !== undefined && !data.sources.has(h.source))) say('history names an unknown source')
    const proven = provenStatusChange(claim, data)
    if (proven && !claim.history.some((h) => h.kind === 'status-changed' && h.status === claim.status))
      say(`its sources show that it became "${claim.status}" only on ${proven}: the history must say so`)
  }
  return problems
}

function seriesProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const s of data.series.values()) {
    const say = (what: string) => problems.push({ where: `series/${s.id}`, what })
    if (!data.indicators.has(s.indicator)) say(`unknown indicator "${s.indicator}"`)
    if (s.company && !data.companies.has(s.company)) say(`unknown company "${s.company}"`)
    const dates = s.points.map((p) => p.asOf)
    if (dates.some((d, i) => i > 0 && d <= (dates[i - 1] ?? ''))) say('points are not in rising order of date, or two share one')
    for (const b of s.breaks) if (!dates.includes(b.at)) say(`break "${b.id}" is at ${b.at}, where there is no point`)
    for (const p of s.points) {
      const claim = p.claim === undefined ? null : data.claims.get(p.claim)
      if (claim === undefined) say(`point ${p.asOf}: unknown claim "${p.claim}"`)
      if (claim && (claim.quantity?.value !== p.value || claim.quantity.unit !== s.unit))
        say(`point ${p.asOf}: claim "${claim.id}" says ${claim.quantity?.value} ${claim.quantity?.unit}, the point ${p.value} ${s.unit}`)
    }
  }
  for (const i of data.indicators.values())
    for (const id of i.series) {
      const s = data.series.get(id)
      if (!s) problems.push({ where: `indicators/${i.id}`, what: `unknown series "${id}"` })
      else if (i.unit !== null && s.unit !== i.unit)
        problems.push({ where: `indicators/${i.id}`, what: `series "${id}" is in ${s.unit}, the indicator in ${i.unit}` })
      else if (s.indicator !== i.id) problems.push({ where: `indicators/${i.id}`, what: `series "${id}" names indicator "${s.indicator}"` })
    }
  return problems
}

function checkProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const check of data.checks.values()) {
    const say = (what: string) => problems.push({ where: `checks/${check.id}`, what })
    const result = derive(check, data.claims)
    if (!isDerivation(result)) {
      say(`${result.problem} at "${result.ref}"`)
      continue
    }
    if (!check.restates) continue
    const { id, key } = parseClaimRef(check.restates.claim)
    const claim = data.claims.get(id)
    const stated = claim ? quantityOf(claim, key) : null
    if (!stated) say(`restates "${check.restates.claim}", which has no value`)
    else if (Math.abs(stated.value - result.result.value) > check.restates.tolerance)
      say(`computes ${result.result.value}, but "${check.restates.claim}" says ${stated.value}`)
  }
  return problems
}

function referenceProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  const claims = (where: string, ids: readonly string[]) => {
    for (const id of ids) if (!data.claims.has(id)) problems.push({ where, what: `unknown claim "${id}"` })
  }
  const from = (where: string, map: ReadonlyMap<string, unknown>, ids: readonly string[], kind: string) => {
    for (const id of ids) if (!map.has(id)) problems.push({ where, what: `unknown ${kind} "${id}"` })
  }
  for (const c of data.companies.values()) {
    const where = `companies/${c.id}`
    claims(where, [
      c.lead,
      ...c.timeline,
      ...c.reasons.stated,
      ...c.reasons.other,
      ...c.questions.flatMap((q) => q.claims),
      ...c.safe.flatMap((s) => s.claims),
    ])
    from(where, data.series, [...c.series, ...(c.headcountSeries ? [c.headcountSeries] : [])], 'series')
    from(where, data.policies, c.policies, 'policy')
    if (c.headcountSeries === null && !c.headcountSearch)
      problems.push({ where, what: 'no headcount series: say where it was looked for (headcountSearch)' })
    for (const q of c.questions)
      if (q.claims.length === 0 && !q.notFound) problems.push({ where, what: `question "${q.id}" has neither claims nor notFound` })
  }
  for (const q of data.questions.values()) {
    claims(`questions/${q.id}`, [...Object.values(q.answers).flatMap((a) => a.claims), ...q.safe.flatMap((s) => s.claims)])
    for (const [country, a] of Object.entries(q.answers))
      if (a.claims.length === 0 && !a.notFound)
        problems.push({ where: `questions/${q.id}`, what: `${country} has neither claims nor notFound` })
  }
  for (const row of data.opening.values()) {
    const where = `opening/${row.id}`
    claims(where, row.pair?.claims.flatMap((id) => id ?? []) ?? [])
    for (const cell of Object.values(row.cells)) {
      claims(where, cell.claim ? [cell.claim] : [])
      if (cell.number && 'check' in cell.number) from(where, data.checks, [cell.number.check], 'check')
      if (cell.number && 'claim' in cell.number) claims(where, [parseClaimRef(cell.number.claim).id])
      if (cell.picture?.kind === 'series') from(where, data.series, [cell.picture.series], 'series')
      if (cell.picture?.kind === 'bar')
        claims(
          where,
          cell.picture.claims.map((ref) => parseClaimRef(ref).id),
        )
      if (!cell.number && !cell.search) problems.push({ where, what: 'a cell without a number says where one was looked for (search)' })
    }
  }
  for (const s of data.statements.values()) {
    claims(`article/${s.id}`, [...s.claims, ...s.for, ...s.against])
    from(`article/${s.id}`, data.checks, s.checks, 'check')
  }
  for (const p of data.policies.values()) {
    claims(`policies/${p.id}`, p.claims)
    problems.push(...usesProblems(`policies/${p.id}`, p.sources, data))
  }
  for (const t of data.terms.values()) {
    claims(`terms/${t.id}`, t.claims)
    from(`terms/${t.id}`, data.terms, t.related, 'term')
  }
  return problems
}

const SPELLED_EN =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halv(?:e|ed|es|ing)|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|quadrupl\w+|tenth|two-thirds|one-third|a third|a fifth|twice|tenfold|\w+-fold)\b/i
const SPELLED_ZH =
  /[〇零两兩二三四五六七八九十百千万萬亿億][〇零一两兩二三四五六七八九十百千万萬亿億]*(?:倍|成|分之|名|人|家|个|個|年|月|日|项|項|次|轮|輪|所|小时|小時|分钟|分鐘|岁|歲|多)|翻倍|翻番|翻一番|减半|減半|过半|過半|一半|[万萬亿億]/

function templatesOf(wording: Wording): [string, string][] {
  const found: [string, string][] = []
  const walk = (where: string, value: unknown) => {
    if (typeof value === 'string') found.push([where, value])
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(`${where}.${key}`, inner)
  }
  for (const [collection, byId] of Object.entries(wording)) for (const [id, text] of Object.entries(byId)) walk(`${collection}/${id}`, text)
  return found
}

function wordingProblems(data: Dataset, allowedPhrases: readonly string[]): Problem[] {
  const problems: Problem[] = []
  const phrases = [...allowedPhrases].sort((a, b) => b.length - a.length)
  const wanted: [keyof Wording, readonly string[]][] = [
    ['claims', [...data.claims.values()].filter((c) => !c.point).map((c) => c.id)],
    ['speakers', [...data.speakers.keys()]],
    ['series', [...data.series.keys()]],
    ['indicators', [...data.indicators.keys()]],
    ['checks', [...data.checks.keys()]],
    ['companies', [...data.companies.keys()]],
    ['questions', [...data.questions.keys()]],
    ['narratives', [...data.narratives.keys()]],
    ['policies', [...data.policies.keys()]],
    ['terms', [...data.terms.keys()]],
    ['article', [...data.statements.keys()]],
    ['opening', [...data.opening.keys()]],
  ]
  for (const [locale, wording] of Object.entries(data.wording)) {
    for (const [collection, ids] of wanted) {
      const known = new Set(ids)
      for (const id of known)
        if (!(id in wording[collection])) problems.push({ where: `${collection}/${id}`, what: `no wording in ${locale}` })
      for (const id of Object.keys(wording[collection]))
        if (!known.has(id)) problems.push({ where: `${collection}/${id}`, what: `wording in ${locale} for an unknown record` })
    }
    for (const [where, template] of templatesOf(wording)) {
      let rest = literalText(template)
      for (const phrase of phrases) rest = rest.replaceAll(phrase, ' ')
      const spelled = /\d+/.exec(rest) ?? (locale === 'en' ? SPELLED_EN : SPELLED_ZH).exec(rest)
      if (spelled)
        problems.push({
          where: `${where} (${locale})`,
          what: `"${spelled[0]}" is a quantity in wording: use a placeholder, or add the phrase to mock-data/wording-exceptions/`,
        })
      problems.push(...placeholderProblems(where, locale, template, data))
    }
    for (const c of data.companies.values()) {
      const text = wording.companies[c.id]
      for (const q of c.questions)
        if (text && !(q.id in text.questions))
          problems.push({ where: `companies/${c.id}`, what: `no wording in ${locale} for question ${q.id}` })
      for (const s of c.safe)
        if (text && !(s.id in text.safe))
          problems.push({ where: `companies/${c.id}`, what: `no wording in ${locale} for safe sentence ${s.id}` })
    }
    for (const s of data.series.values())
      for (const b of s.breaks)
        if (!wording.series[s.id]?.breaks?.[b.id])
          problems.push({ where: `series/${s.id}`, what: `no wording in ${locale} for break ${b.id}` })
    for (const c of data.claims.values())
      if (!c.point && c.history.length > 0 && wording.claims[c.id]?.history?.length !== c.history.length)
        problems.push({ where: `claims/${c.id}`, what: `history has ${c.history.length} entries, its wording in ${locale} does not` })
  }
  return problems
}

/** Placeholders that a claim's own wording may use without naming the claim. */
const OWN = new Set(['value', 'low', 'high', 'asOf', 'saidOn', 'from'])

function placeholderProblems(where: string, locale: string, template: string, data: Dataset): Problem[] {
  const problems: Problem[] = []
  const say = (what: string) => problems.push({ where: `${where} (${locale})`, what })
  if (/[{}]/.test(literalText(template))) say('a brace that is not part of a placeholder')
  const [collection, rest = ''] = where.split('/')
  const claim = collection === 'claims' ? data.claims.get(rest.split('.')[0] ?? '') : undefined
  for (const part of parseTemplate(template)) {
    if (part.kind === 'text') continue
    const { name, argument } = part
    if (name === 'claim' && argument) {
      const { id, key } = parseClaimRef(argument)
      const other = data.claims.get(id)
      if (!other) say(`{claim:${argument}}: unknown claim`)
      else if (!quantityOf(other, key)) say(`{claim:${argument}}: that claim has no such value`)
    } else if (name === 'check' && argument) {
      if (!data.checks.has(argument)) say(`{check:${argument}}: unknown check`)
    } else if (name === 'date' && argument) {
      if (!/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/.test(argument)) say(`{date:${argument}}: a date is YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD`)
    } else if (claim && argument === null && (OWN.has(name) || name.startsWith('also.'))) {
      const missing = name.startsWith('also.')
        ? !claim.also[name.slice(5)]
        : name === 'value'
          ? !claim.quantity
          : name === 'low' || name === 'high'
            ? !quantityOf(claim, name)
            : name === 'saidOn'
              ? !claim.saidOn
              : name === 'from'
                ? !claim.from
                : false
      if (missing) say(`{${name}}: this claim has no such value`)
    } else say(`{${name}${argument ? `:${argument}` : ''}}: unknown placeholder here`)
  }
  return problems
}

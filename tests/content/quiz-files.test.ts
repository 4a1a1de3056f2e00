import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { writtenItem } from '#features/study/quiz-words.ts'
import { giftText } from '#files/quiz/gift.ts'
import { qtiPackage } from '#files/quiz/qti.ts'
import type { Locale } from '#i18n/locales.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { quiz as en } from '#i18n/messages/quiz/en.ts'
import { quiz as hans } from '#i18n/messages/quiz/zh-hans.ts'
import { quiz as hant } from '#i18n/messages/quiz/zh-hant.ts'
import { vocabulary as basicEn } from '#i18n/messages/vocabulary/en.ts'
import { vocabulary as basicHans } from '#i18n/messages/vocabulary/zh-hans.ts'
import { vocabulary as basicHant } from '#i18n/messages/vocabulary/zh-hant.ts'
import { vocabularyMore as moreEn } from '#i18n/messages/vocabulary-more/en.ts'
import { vocabularyMore as moreHans } from '#i18n/messages/vocabulary-more/zh-hans.ts'
import { vocabularyMore as moreHant } from '#i18n/messages/vocabulary-more/zh-hant.ts'
import type { QuizAnswer } from '#schema/api-study.ts'
import { readGift } from '../support/read-gift.ts'
import { CORE as core } from '../support/content.ts'

const WORDS = {
  en: { quiz: en, vocabulary: { ...basicEn, ...moreEn } },
  'zh-Hans': { quiz: hans, vocabulary: { ...basicHans, ...moreHans } },
  'zh-Hant': { quiz: hant, vocabulary: { ...basicHant, ...moreHant } },
}
const written = (locale: Locale) =>
  (core.answer(locale, 'quiz') as QuizAnswer).items.map((item) => writtenItem(item, WORDS[locale], locale))

type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

const asTree = (e: globalThis.Element): Element => ({
  name: e.tagName,
  attributes: Object.fromEntries([...e.attributes].map((a) => [a.name, a.value])),
  children: [...e.children].map(asTree),
  text: e.textContent ?? '',
})

const xmlParser = new new JSDOM('').window.DOMParser()
/** An XML file as a tree. Throws when it is not well formed. */
function tree(xml: string): Element {
  const { documentElement } = xmlParser.parseFromString(xml, 'application/xml')
  if (documentElement.tagName === 'parsererror') throw new Error(documentElement.textContent ?? '')
  return asTree(documentElement)
}
const names = (element: Element) => element.children.map((c) => c.name)
const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((c) => all(c, name)),
]
/** What XML allows as an identifier. */
const NC_NAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u

describe.each(LOCALE_IDS)('the quiz as files (%s)', (locale) => {
  const items = written(locale)

  test('GIFT is read back as it was written: every question, its answers, the right one, the reason', () => {
    const read = readGift(giftText(items, WORDS[locale].quiz.title, ['// x']))
    expect(read.map((q) => q.name).sort()).toEqual(items.map((i) => i.id).sort())
    for (const question of read) {
      const item = items.find((i) => i.id === question.name)
      if (!item) throw new Error(question.name)
      expect(question.category).toBe(`$course$/${WORDS[locale].quiz.title}/${item.skill}`)
      expect(question.text).toBe([...item.lines, item.question].join('\n'))
      expect(question.answers.map((a) => a.text)).toEqual(item.options)
      expect(question.answers.map((a) => a.fraction)).toEqual(item.options.map((_, i) => (i === item.answer ? 1 : 0)))
      expect(question.generalFeedback).toBe([item.reason, ...item.links].join(' '))
    }
  })

  test('every QTI item keeps the rules of the schema: order, required attributes, identifiers that are declared', () => {
    const files = qtiPackage(items, WORDS[locale].quiz.title, locale, [])
    for (const item of items) {
      const root = tree(files[`items/${item.id}.xml`] ?? '')
      expect(root.name).toBe('assessmentItem')
      expect(root.attributes).toMatchObject({ identifier: item.id, adaptive: 'false', timeDependent: 'false', 'xml:lang': locale })
      expect(root.attributes.title).not.toBe('')
      expect(item.id).toMatch(NC_NAME)
      expect(names(root)).toEqual([
        'responseDeclaration',
        'outcomeDeclaration',
        'outcomeDeclaration',
        'itemBody',
        'responseProcessing',
        'modalFeedback',
      ])
      const body = root.children.find((c) => c.name === 'itemBody')
      expect(new Set(body && names(body))).toEqual(new Set(['p', 'choiceInteraction']))
      const [interaction] = all(root, 'choiceInteraction')
      expect(interaction?.attributes).toMatchObject({ responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: '1' })
      const choices = all(root, 'simpleChoice').map((c) => c.attributes.identifier ?? '')
      expect(new Set(choices).size).toBe(item.options.length)
      for (const choice of choices) expect(choice).toMatch(NC_NAME)
      const [correct] = all(root, 'correctResponse')
      expect(correct && all(correct, 'value').map((v) => v.text)).toEqual([choices[item.answer]])
      const declared = all(root, 'outcomeDeclaration').map((d) => d.attributes.identifier)
      const [feedback] = all(root, 'modalFeedback')
      expect(declared).toContain(feedback?.attributes.outcomeIdentifier)
      expect(feedback?.attributes).toMatchObject({ identifier: 'REASON', showHide: 'show' })
    }
  })

  test('the package names every file once, the test asks every item once, and no two things share an identifier', () => {
    const files = qtiPackage(items, WORDS[locale].quiz.title, locale, [])
    const manifest = tree(files['imsmanifest.xml'] ?? '')
    expect(names(manifest)).toEqual(['metadata', 'organizations', 'resources'])
    const resources = all(manifest, 'resource')
    expect(resources.map((r) => r.attributes.href).sort()).toEqual(
      Object.keys(files)
        .filter((f) => f !== 'imsmanifest.xml')
        .sort(),
    )
    const ids = resources.map((r) => r.attributes.identifier ?? '')
    for (const id of ids) expect(id).toMatch(NC_NAME)
    expect(new Set(ids).size).toBe(ids.length)
    for (const d of all(manifest, 'dependency')) expect(ids).toContain(d.attributes.identifierref)
    const quiz = tree(files['test.xml'] ?? '')
    expect(quiz.name).toBe('assessmentTest')
    expect(names(quiz)).toEqual(['testPart'])
    expect(all(quiz, 'testPart')[0]?.attributes).toMatchObject({ navigationMode: 'nonlinear', submissionMode: 'individual' })
    expect(all(quiz, 'assessmentSection')).toHaveLength(new Set(items.map((i) => i.skill)).size)
    const refs = all(quiz, 'assessmentItemRef')
    expect(refs.map((r) => r.attributes.href).sort()).toEqual(items.map((i) => `items/${i.id}.xml`).sort())
    const inTest = ['assessmentTest', 'testPart', 'assessmentSection', 'assessmentItemRef'].flatMap((n) => all(quiz, n))
    expect(new Set(inTest.map((e) => e.attributes.identifier)).size).toBe(inTest.length)
  })
})

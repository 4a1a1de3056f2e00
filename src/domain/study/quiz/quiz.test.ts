import { describe, expect, test } from 'vitest'
import { loadContent } from '#core/load-content.ts'
import { readContentFiles } from '#prerender/read-content.ts'
import { makeQuiz } from './quiz.ts'
test('x', () => {
  const data = loadContent(readContentFiles('mock-data'))
  const q = makeQuiz(data)
  for (const i of q) console.log(i.id, JSON.stringify(i.options).slice(0, 300))
  console.log(q.length)
})

import { expect, test } from 'vitest'
import { notebookMarkdown } from './markdown.ts'

const words = {
  title: 'Notebook',
  about: 'Dataset abc.',
  sources: 'Sources',
  link: 'Link',
  note: 'Note',
  tags: 'Tags',
  colon: ': ',
  listComma: ', ',
}

test('entries in order with what is known of them, then the sources; nothing of a text becomes a mark', () => {
  const text = notebookMarkdown(
    [
      {
        kind: 'Claim',
        words: 'A *bold*\n# claim',
        facts: [['Status', 'Reported']],
        url: 'https://x.example/a',
        note: 'mine <script>',
        tags: ['ai', 'base'],
        changes: ['It changed.'],
      },
      { kind: 'Figure', words: 'F', facts: [], url: 'https://x.example/f', note: '', tags: [], changes: [] },
    ],
    ['Source one.'],
    words,
  )
  expect(text).toBe(`# Notebook

Dataset abc.

## 1. Claim

> A \\*bold\\*
> \\# claim

**It changed.**

- Status: Reported
- Link: <https://x.example/a>

Note:

mine \\<script\\>

Tags: ai, base

## 2. Figure

> F

- Link: <https://x.example/f>

## Sources

- Source one.
`)
})

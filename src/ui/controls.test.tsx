import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { objections } from '../../tests/support/axe.ts'
import { renderPart } from '../../tests/support/render-part.tsx'
import { DataTable } from './data-table.tsx'
import { Fold } from './fold.tsx'
import { Notice } from './notice.tsx'
import { ScrollBox } from './scroll-box.tsx'
import { Segmented } from './segmented.tsx'
import { Tabs } from './tabs.tsx'

const LETTERS = ['a', 'b', 'c'] as const
type Letter = (typeof LETTERS)[number]

function Choice() {
  const [value, setValue] = useState<Letter>('a')
  return (
    <Segmented label="Letter" value={value} options={LETTERS.map((id) => ({ value: id, label: id.toUpperCase() }))} onChange={setValue} />
  )
}

function Pages() {
  const [value, setValue] = useState<Letter>('a')
  return (
    <Tabs
      label="Letters"
      value={value}
      tabs={LETTERS.map((id) => ({ value: id, label: id.toUpperCase(), panel: <p>panel {id}</p> }))}
      onChange={setValue}
    />
  )
}

/** From A: the key, and the letter that is then chosen and focused. */
const KEYS = {
  segmented: [
    ['{ArrowRight}', 'B'],
    ['{ArrowDown}', 'B'],
    ['{ArrowLeft}', 'C'],
    ['{ArrowUp}', 'C'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'A'],
    ['{Home}', 'A'],
  ],
  tabs: [
    ['{ArrowRight}', 'B'],
    ['{ArrowLeft}', 'C'],
    ['{ArrowDown}', 'A'],
    ['{ArrowLeft}{ArrowRight}', 'A'],
  ],
} as const

test.each(KEYS.segmented)('a choice of a few: %s chooses %s, and one Tab reaches it', async (keys, letter) => {
  const { user, container } = await renderPart(<Choice />)
  await user.tab()
  await user.keyboard(keys)
  const chosen = screen.getByRole('radio', { checked: true })
  expect(chosen).toHaveTextContent(letter)
  expect(chosen).toHaveFocus()
  expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
})

test('a choice of a few is a named group; a press chooses', async () => {
  const { user } = await renderPart(<Choice />)
  const group = screen.getByRole('radiogroup', { name: 'Letter' })
  await user.click(screen.getByRole('radio', { name: 'C' }))
  expect(screen.getByRole('radio', { name: 'C' })).toBeChecked()
  expect(await objections(group)).toEqual([])
})

test.each(KEYS.tabs)('tabs: %s selects %s and shows its panel only', async (keys, letter) => {
  const { user, container } = await renderPart(<Pages />)
  await user.tab()
  await user.keyboard(keys)
  const tab = screen.getByRole('tab', { selected: true })
  const panel = screen.getByRole('tabpanel', { name: letter })
  expect(tab).toHaveTextContent(letter)
  expect(tab).toHaveFocus()
  expect(tab).toHaveAttribute('aria-controls', panel.id)
  expect(container.textContent).toBe(`ABCpanel ${letter.toLowerCase()}`)
  expect(await objections(container)).toEqual([])
})

test('a folded part says whether it is open, names what it opens, and controls it', async () => {
  const { user, container } = await renderPart(
    <Fold title="Sources" level={2} words={{ open: 'Show', close: 'Hide' }}>
      <p>inside</p>
    </Fold>,
  )
  const button = screen.getByRole('button', { name: /^Show\s*Sources$/ })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(container.firstElementChild).toHaveAttribute('data-folded')
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(button).toHaveTextContent(/^Hide/)
  expect(container.firstElementChild).not.toHaveAttribute('data-folded')
  expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toHaveTextContent('inside')
  expect(await objections(container)).toEqual([])
})

test.each([
  ['info', 'status'],
  ['fault', 'alert'],
] as const)('a notice of %s is announced as %s', async (tone, role) => {
  await renderPart(
    <Notice tone={tone} title="Title">
      <p>words</p>
    </Notice>,
  )
  expect(screen.getByRole(role)).toHaveTextContent('Titlewords')
})

test('a table names itself, its columns and its rows, and its box is reached by the keyboard', async () => {
  const { user, container } = await renderPart(
    <DataTable
      caption="People by year"
      columns={[
        { id: 'year', label: 'Year', header: true, text: (r: { year: string; people: number }) => r.year },
        { id: 'people', label: 'People', numeric: true, text: (r) => String(r.people), cell: (r) => <b>{r.people}</b> },
      ]}
      rows={[{ year: '2024', people: 5 }]}
      rowKey={(r) => r.year}
    />,
  )
  expect(screen.getByRole('table', { name: 'People by year' })).toBeInTheDocument()
  expect(screen.getAllByRole('columnheader').map((c) => [c.textContent, c.className])).toEqual([
    ['Year', ''],
    ['People', 'numeric'],
  ])
  expect(screen.getByRole('rowheader', { name: '2024' })).toBeInTheDocument()
  expect(screen.getByRole('cell', { name: '5' }).querySelector('b')).not.toBeNull()
  await user.tab()
  expect(screen.getByRole('region', { name: 'People by year' })).toHaveFocus()
  expect(await objections(container)).toEqual([])
})

test('a box that scrolls sideways is named and reached by the keyboard', async () => {
  const { user } = await renderPart(<ScrollBox label="Timeline">words</ScrollBox>)
  await user.tab()
  expect(screen.getByRole('region', { name: 'Timeline' })).toHaveFocus()
})

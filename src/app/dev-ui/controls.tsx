import { useState } from 'react'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { STATUSES } from '#schema/vocabulary.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Notice } from '#ui/notice.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { Tabs } from '#ui/tabs.tsx'

const CHOICES = [
  { value: 'a', label: 'The article’s version' },
  { value: 'b', label: 'Against the evidence' },
] as const
type Choice = (typeof CHOICES)[number]['value']

function Choices() {
  const [choice, setChoice] = useState<Choice>('b')
  const [tab, setTab] = useState<Choice>('a')
  return (
    <>
      <h3>Segmented: one of a few, always visible</h3>
      <Segmented label="Sample choice" value={choice} options={CHOICES} onChange={setChoice} />
      <h3>Tabs: faces of the same thing</h3>
      <Tabs
        label="Sample tabs"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'a', label: 'Chart', panel: <p className="quiet">Panel one. Arrows move and select.</p> },
          { value: 'b', label: 'Table', panel: <p className="quiet">Panel two.</p> },
        ]}
      />
    </>
  )
}

function Dialogs() {
  const [open, setOpen] = useState<'middle' | 'side' | null>(null)
  return (
    <>
      <p className="dev-ui-row">
        <Button onClick={() => setOpen('middle')}>Dialog</Button>
        <Button onClick={() => setOpen('side')}>Side panel</Button>
      </p>
      <Dialog open={open !== null} label="Sample dialog" className={open === 'side' ? 'dialog-side' : ''} onClose={() => setOpen(null)}>
        <div className="dev-ui-dialog">
          <h2>Sample dialog</h2>
          <p>Escape and a click outside close it; focus goes back to the button.</p>
          <Button look="primary" onClick={() => setOpen(null)}>
            Close
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** Every primitive of ui/, live. */
export function Controls() {
  return (
    <>
      <h3>Buttons</h3>
      <p className="dev-ui-row">
        <Button>Plain</Button>
        <Button look="quiet">Quiet</Button>
        <Button look="primary">Primary</Button>
        <Button disabled>Disabled</Button>
      </p>
      <Choices />
      <h3>Dialogs</h3>
      <Dialogs />
      <h3>Notices</h3>
      <Notice title="Information">It says what is so, and leaves the page alone.</Notice>
      <Notice tone="fault" title="Fault" actions={<Button>Try again</Button>}>
        It says what failed and what can be done; the rest of the page goes on.
      </Notice>
      <h3>Status</h3>
      <DataTable
        caption="Status glyphs: ink only, never without the word"
        rows={STATUSES}
        rowKey={(status) => status}
        columns={[
          { id: 'id', label: 'Status', text: (status) => status, header: true },
          { id: 'line', label: 'In a line', text: (status) => status, cell: (status) => <StatusLine status={status}>Speaker</StatusLine> },
          {
            id: 'sizes',
            label: 'Sizes',
            text: () => '',
            cell: (status) => ([12, 16, 24] as const).map((size) => <StatusGlyph key={size} status={status} size={size} />),
          },
        ]}
      />
      <h3>Countries</h3>
      <p className="dev-ui-row">
        <span className="dev-ui-country us">United States</span>
        <span className="dev-ui-country cn">China</span>
      </p>
    </>
  )
}

import type { RichPiece, RichText } from '#schema/rich-text.ts'

/** What the browser keeps for the reader, and what is new since they were here. Comes with the code that shows it. */
export const store = {
  since: {
    label: 'Since you were here',
    title: (p: { date: RichPiece }): RichText => ['Since you were here on ', p.date, ':'],
    added: (p: { count: string }) => (p.count === '1' ? '1 claim added' : `${p.count} claims added`),
    changed: (p: { count: string }) => (p.count === '1' ? '1 changed' : `${p.count} changed`),
    withdrawn: (p: { count: string }) => (p.count === '1' ? '1 withdrawn' : `${p.count} withdrawn`),
    show: 'Which ones',
    more: (p: { count: string }) => `and ${p.count} more`,
    kinds: { added: 'Added', changed: 'Changed', withdrawn: 'Withdrawn' },
    dismiss: 'Dismiss',
    note: 'Compared in your browser with what it saw then. Nothing is sent anywhere.',
  },
  kept: {
    title: 'What this browser keeps for you',
    lead: 'It stays on this device and is sent nowhere. You can take it with you as one file, or delete it.',
    names: {
      clips: 'What you saved to the notebook',
      selections: 'Claims selected in the evidence list',
      seen: 'The version of the evidence you last saw',
      study: 'Your work in the cases',
      quiz: 'Your progress in the quiz',
      marks: 'Your marks of handed-in work, with the names of the students',
      decks: 'Your decks of slides',
      parked: 'Questions parked during talks',
    },
    empty: 'Nothing is kept at the moment.',
    size: (p: { count: string; kilobytes: string }) =>
      p.count === '1' ? `1 record, ${p.kilobytes} kB` : `${p.count} records, ${p.kilobytes} kB`,
    unreadable: (p: { count: string }) =>
      `${p.count} of them cannot be read by this version of the site. They stay as they are and are part of the file.`,
    export: 'Save as a file',
    import: 'Load a file',
    imported: (p: { taken: string; refused: string }) =>
      p.refused === '0' ? `${p.taken} imported.` : `${p.taken} imported, ${p.refused} left out: they could not be read.`,
    noFile: 'This is not a file saved here. Nothing was changed.',
    deleteAll: 'Delete everything',
    sure: 'Delete everything that is listed here? This cannot be undone.',
    yes: 'Yes, delete',
    no: 'Keep it',
    deleted: 'Everything was deleted.',
    deleteFailed: 'The browser did not delete it. You can delete this site’s data in the browser’s settings.',
  },
  why: {
    refused:
      'This browser does not allow the site to keep anything (a private window, or a setting). What you make lasts until you close this page.',
    blocked: 'Another tab has an older version of this site open. Close it, and what you make is kept again.',
    newer: 'A newer version of this site is open in another tab. Reload this page, and what you make is kept again.',
    full: 'The browser has no room left for this site. What you made last is only in this page: save it as a file, or make room and try again.',
    retry: 'Try again',
  },
}
export type StoreMessages = typeof store

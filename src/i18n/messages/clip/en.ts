/** Saving something to the notebook, and finding it again. Comes with its code. */
export const clip = {
  title: 'Save to notebook',
  saveSelection: 'Save to notebook',
  saving: 'Saving…',
  saved: 'Saved to your notebook.',
  there: 'This is in your notebook already, with your note.',
  note: 'Your note',
  tags: 'Tags',
  tagsHint: 'separated by commas',
  done: 'Done',
  open: 'Open the notebook',
  found: 'The sentence from your notebook is marked on this page.',
  hidden: 'The sentence is on this page, but in a part that is not shown now. Switch between the article’s version and the evidence.',
  gone: 'This sentence can no longer be found on this page: its words have changed. You saved:',
  unknown: 'Your notebook in this browser has no such sentence.',
  close: 'Close',
}
export type ClipMessages = typeof clip

/** Handing a deck over: on its slides, in its notes, and on the buttons. */
export const give = {
  told: 'As the article tells it',
  notMentioned: 'The article does not mention this.',
  gone: 'This slide names something that is no longer in the data.',
  sources: 'Sources',
  status: 'Status',
  dataset: (p: { version: string }) => `Parallax, dataset ${p.version}`,
  say: 'Talking line',
  notes: 'Notes',
  claims: 'Claims on this slide',
  pptx: 'PowerPoint',
  pptxSlide: 'PowerPoint slide',
  print: 'Print: one slide a page',
  handout: 'Print: handout with notes',
  working: 'The file is being made …',
  saved: (p: { name: string }) => `Saved as ${p.name}`,
  failed: 'The file could not be made in this browser.',
  margins: 'In the print window: margins “None” or “Default”, headers and footers off, background graphics on.',
  check: 'Check these numbers',
  slide: (p: { number: string; total: string }) => `Slide ${p.number} of ${p.total}`,
}
export type GiveMessages = typeof give

/** Checking a file that was saved here: do its numbers still stand? */
export const files = {
  title: 'Check a file',
  description:
    'Choose a file that was saved from Parallax and see which of its numbers still stand, and which were corrected or withdrawn.',
  lead: 'Every file saved from Parallax carries a list of its numbers. Choose one, and each number is compared with what is known now.',
  local: 'The file is read in this browser and sent nowhere. It works without a network.',
  choose: 'Choose files',
  drop: 'or drop them here',
  kinds: 'PowerPoint, PDF, PNG, SVG, CSV, Excel, JSON, Markdown, BibTeX, RIS, GIFT and QTI files saved here.',
  nothing: 'No list of numbers was found in this file. Either it was not saved from Parallax, or another program removed the list.',
  unreadable: 'This file could not be read.',
  sameVersion: 'The file was made from the same version of the data that is shown now.',
  otherVersion: (p: { before: string; now: string }) =>
    `The file was made from version ${p.before} of the data. Now it is version ${p.now}.`,
  allStand: (p: { count: string }) => (p.count === '1' ? 'Its number still stands.' : `All ${p.count} numbers still stand.`),
  notAll: (p: { count: string; total: string }) => `${p.count} of ${p.total} numbers have changed since.`,
  noNumbers: 'The file rests on no number of the evidence.',
  verdicts: {
    stands: 'Still stands',
    status: 'Same number, other status',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn',
    unknown: 'Not in these data',
  },
  columns: { verdict: 'Result', claim: 'Claim', before: 'In the file', now: 'Now' },
  noValue: 'no number',
  fromLink: 'Numbers from the link',
  again: 'Make it again from today’s data',
  showStanding: (p: { count: string }) => `Show the ${p.count} that still stand`,
  link: 'Check a file that was saved here',
}
export type FilesMessages = typeof files

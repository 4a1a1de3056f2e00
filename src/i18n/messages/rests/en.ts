/** What a page loses when one document is wrong. */
export const rests = {
  title: 'What this page rests on',
  if: (p: { publisher: string }) => `If ${p.publisher} is wrong: `,
  falls: (p: { count: number; status: string }) =>
    p.count === 1 ? `one claim falls to “${p.status}”` : `${p.count} claims fall to “${p.status}”`,
  gone: (n: number) => (n === 1 ? 'one claim has no source left' : `${n} claims have no source left`),
  sentences: (n: number) => (n === 1 ? 'one safe sentence is lost' : `${n} safe sentences are lost`),
  verdicts: (n: number) => (n === 1 ? 'one verdict changes' : `${n} verdicts change`),
  join: (parts: readonly string[]) => `${parts.join(', ')}.`,
  all: 'What the whole argument rests on',
}
export type RestsMessages = typeof rests

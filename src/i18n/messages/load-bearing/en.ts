/** Words of the page on what the argument rests on. */
export const loadBearing = {
  title: 'What the argument rests on',
  description:
    'If one document or one number were wrong, what would fall? Sources and claims by how much of Parallax rests on them, computed.',
  lead: 'If one document or one number were wrong, what would fall? Each is taken away in turn, and statuses, safe sentences, the strongest evidence, verdicts on comparisons and computed numbers are worked out again by the same tests.',
  picture: {
    source: 'Sources by the number of things that fall without them',
    claim: 'Claims by the number of things that fall without them',
  },
  found: (p: { kind: 'source' | 'claim'; bearing: string; total: string; shown: string }) =>
    p.kind === 'source'
      ? `${p.bearing} of ${p.total} sources support something that falls without them. The first ${p.shown} are shown.`
      : `${p.bearing} of ${p.total} claims support something else. The first ${p.shown} are shown.`,
  part: {
    claims: 'claims fall to a weaker status',
    sentences: 'safe sentences are lost',
    cells: 'strongest items change',
    verdicts: 'verdicts change',
    checks: 'computed numbers are lost',
  },
  count: {
    claims: (n: number) => (n === 1 ? 'one claim falls to a weaker status' : `${n} claims fall to a weaker status`),
    sentences: (n: number) => (n === 1 ? 'one safe sentence is lost' : `${n} safe sentences are lost`),
    cells: (n: number) => (n === 1 ? 'the strongest item of one cell changes' : `the strongest items of ${n} cells change`),
    verdicts: (n: number) => (n === 1 ? 'one verdict changes' : `${n} verdicts change`),
    checks: (n: number) => (n === 1 ? 'one computed number is lost' : `${n} computed numbers are lost`),
  },
  ifWrong: { source: 'If this document is wrong', claim: 'If this number is wrong' },
  said: (p: { start: string; parts: string }) => `${p.start}: ${p.parts}.`,
  and: ', ',
  points: (n: number) => (n === 1 ? 'One point of a series loses its source too.' : `${n} data points lose their source too.`),
  heading: {
    claims: 'Claims that fall',
    sentences: 'Safe sentences that are lost',
    cells: 'Strongest items that change',
    verdicts: 'Verdicts that change',
    checks: 'Computed numbers that are lost',
  },
  falls: (p: { from: string; to: string }) => `${p.from} → ${p.to}`,
  gone: 'no source left',
  cell: (p: { row: string; country: string; side: string }) => `${p.row}, ${p.country}, ${p.side}`,
  side: { supports: 'evidence for', complicates: 'evidence against' },
  nothing: 'nothing found',
  notComparable: 'no pair any more',
  onPage: (p: { owner: string }) => `on the page of ${p.owner}`,
  onQuestion: (p: { owner: string }) => `under “${p.owner}”`,
  more: 'The rest of the list',
  how: 'How it is worked out',
  rules: [
    'A claim falls when the sources that are left allow only a weaker status by the written tests. A claim that is contested stays contested; one without any source left is gone.',
    'A sentence is safe only while each of its claims stands as it does now.',
    'In each cell of the grid the strongest item is chosen again by the same five criteria.',
    'Verdicts are those on the pairs of the first screen and on the newest US and Chinese value of each indicator.',
    'The article that is examined is a source like any other: without it, what it says is not on record.',
    'A computed number is lost when one of its inputs is lost. Data points are not counted.',
  ],
  limits: 'Much resting on a source says nothing about whether it is right: it says where checking pays most.',
  unknownSource: (p: { id: string }) =>
    `The address names a source “${p.id}” that is not in this list: there is none by that id, or less rests on it than on those shown.`,
  toMethod: 'Method',
}
export type LoadBearingMessages = typeof loadBearing

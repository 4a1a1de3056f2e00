/** Names of the model's closed word lists that every page needs; the others are in vocabulary-more. */
export const vocabulary = {
  countries: { US: 'United States', CN: 'China', WLD: 'World' },
  status: { supported: 'Supported', documented: 'Documented', reported: 'Reported', contested: 'Contested', unsupported: 'No independent source found' },
  statusShort: { supported: 'Supported', documented: 'Documented', reported: 'Reported', contested: 'Contested', unsupported: 'No independent source' },
  narrative: { replacement: 'Replacement', empowerment: '“Empowerment”', neither: 'Neither' },
  verdict: { comparable: 'Comparable', 'with-care': 'With care', 'not-comparable': 'Not comparable' },
  checkName: { unit: 'Unit', period: 'Period', scope: 'Scope', definition: 'Definition', speaker: 'Kind of speaker', status: 'Status' },
  reason: {
    'no-value': 'one side has no figure',
    'currency-differs': 'two currencies',
    'unit-differs': 'two units',
    'years-apart': 'the dates are more than three years apart',
    'period-and-date': 'one covers a period, the other a date',
    'dates-differ': 'the dates differ',
    'perimeter-break': 'businesses were bought or sold in between',
    'scope-differs': 'they cover different groups',
    'method-break': 'the method changed in between',
    'definition-not-recorded': 'no shared definition is recorded',
    'measures-differ': 'they measure different things',
    'definition-differs': 'the definitions differ',
    'speakers-differ': 'different kinds of speaker',
    'status-shaky': 'one of them is contested or has no independent source',
    'status-differs': 'they stand on different footing',
    'no-series': 'one side has no published series',
  },
}
export type VocabularyMessages = typeof vocabulary

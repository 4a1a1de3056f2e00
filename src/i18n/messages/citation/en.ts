/** Names of the citation styles, and the menu that copies one. */
export const citation = {
  styles: {
    apa: 'APA 7',
    chicago: 'Chicago 17',
    mla: 'MLA 9',
    gbt7714: 'GB/T 7714-2015',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
  menu: 'Copy a citation',
  hint: 'Each copies this record and the first sources behind it.',
}
export type CitationMessages = typeof citation

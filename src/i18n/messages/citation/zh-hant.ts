import type { CitationMessages } from './en.ts'

export const citation: CitationMessages = {
  styles: {
    apa: 'APA第7版',
    chicago: '芝加哥格式第17版',
    mla: 'MLA第9版',
    gbt7714: 'GB/T 7714-2015',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
  menu: '複製引文',
  hint: '每種格式都會複製本則紀錄及其前幾個來源。',
}

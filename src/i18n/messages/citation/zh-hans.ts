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
  menu: '复制引文',
  hint: '每种格式都会复制本条记录及其前几个来源。',
}

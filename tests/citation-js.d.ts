// The independent parser of the citation tests comes without types; this is the part that they use.
declare module '@citation-js/core' {
  type CslDate = { 'date-parts': number[][] }
  type CslItem = {
    id: string
    type: string
    title?: string
    author?: { family?: string; given?: string; literal?: string }[]
    'container-title'?: string
    publisher?: string
    issued?: CslDate
    accessed?: CslDate
    URL?: string
    version?: string
    language?: string
    note?: string
  }
  export class Cite {
    constructor(text: string)
    data: CslItem[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'

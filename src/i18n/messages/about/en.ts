/** Who makes this, and what readers may expect. */
export const about = {
  title: 'About Parallax',
  description:
    'Who makes Parallax, how it is paid for, where its starting point leans, how to have something corrected, and what may be done with it.',
  kicker: 'About',
  lead: 'Parallax sets two national stories about AI and work side by side and lets anyone test them, claim by claim.',
  makers: {
    heading: 'Who makes this, and who pays',
    text: [
      'Parallax is an open project. It has no funder, no advertising and nothing to sell, and it is not connected with any company, government or party that it writes about.',
      'Its code, its data and the history of both are public in the project’s repository.',
    ],
  },
  slant: {
    heading: 'Where the starting point leans',
    text: [
      'The two stories come from one Chinese-language article whose author and outlet have not been identified. It sides with the Chinese story: it cites one Chinese company again and again, mostly in that company’s own terms, and measures the United States mainly by one company’s layoffs.',
      'Parallax keeps the article’s order, companies and questions, and so inherits its choice of subject. It answers with the same tests for both countries, a grid with more cells than the article fills, and a search for evidence against each story as well as for it.',
    ],
    link: 'The article, statement by statement',
  },
  correct: {
    heading: 'How to have something corrected',
    text: 'Open an issue in the project’s public repository, or write to the maintainers through the project’s repository. A correction is quickest to check when it brings:',
    points: [
      'the address of the claim’s own page, or its id;',
      'what is wrong, and what would be right;',
      'a document that shows it, the original if possible.',
    ],
    after:
      'A claim that changes keeps its id. What it said before, when it changed and why stay on its page; nothing is removed in silence.',
    link: 'Find a claim in the evidence',
  },
  reply: {
    heading: 'Right of reply',
    text: 'Those named here can answer, through the project’s repository, and so can anyone authorised to speak for them. A reply is recorded as a claim of its own with its speaker and date, and shown beside the claims that it concerns. It is graded by the same tests: a reply is documented, and becomes supported when an independent source confirms it. The companies with a page are:',
  },
  companies: { amazon: 'Amazon', chegg: 'Chegg', salesforce: 'Salesforce', alibaba: 'Alibaba', iflytek: 'iFlytek' },
  licences: {
    heading: 'Licences',
    items: [
      { name: 'Code', text: 'MIT licence.' },
      {
        name: 'Content and data',
        text: 'Creative Commons Attribution (CC BY 4.0): use, change and share it, also commercially, with credit to Parallax.',
      },
      {
        name: 'Quotations and names',
        text: 'Phrases quoted from documents, their titles, and names of companies and products remain their owners’. The article is paraphrased and not reproduced.',
      },
    ],
  },
  privacy: {
    heading: 'Privacy',
    text: [
      'No cookies, no tracking, no statistics of use, and no request to any third party. Fonts and data come from this site itself.',
      'Choices such as the theme stay in your browser. Whoever hosts this copy of the site may keep the usual server logs.',
    ],
  },
  cite: {
    heading: 'The dataset, and how to cite it',
    version: 'Version',
    asOf: 'Evidence to',
    licence: 'Licence',
    text: 'The version is computed from the content, so the same version always means the same data. To cite a single claim or figure, use the citation on its own page.',
    citation: (p: { version: string; asOf: string; year: string; url: string }) =>
      `Parallax (${p.year}). Two national stories about AI and work: claims and evidence, United States and China [Data set], version ${p.version}, evidence to ${p.asOf}. CC BY 4.0. ${p.url}`,
    copy: 'Copy citation',
  },
}
export type AboutMessages = typeof about

/** Frame of every page: navigation, language, theme, footer, page not found. */
export const shell = {
  siteName: 'Parallax',
  siteDescription: 'Two national stories about AI and work, set side by side and checked claim by claim.',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  menu: 'Menu',
  closeMenu: 'Close menu',
  nav: {
    compare: 'Compare',
    companies: 'Companies',
    figures: 'Figures',
    evidence: 'Evidence',
    article: 'The article',
    method: 'Method',
    about: 'About',
    more: 'More',
  },
  search: 'Search',
  searchShortcut: 'Ctrl K',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  breadcrumb: 'You are here',
  lens: {
    label: 'Read the stories',
    told: 'The article’s version',
    evidence: 'Against the evidence',
    toldMark: 'The article’s version',
    evidenceMark: 'Against the evidence',
  },
  footer: {
    about: 'Parallax is an open project without a funder. Content: CC BY 4.0. Code: MIT.',
    version: (p: { version: string; asOf: string }) => `Dataset ${p.version}, evidence to ${p.asOf}`,
    privacy: 'No cookies, no tracking, no request to anyone else.',
  },
  offerLanguage: (p: { language: string }) => `This page is also available in ${p.language}.`,
  offerSwitch: (p: { language: string }) => `Read in ${p.language}`,
  dismiss: 'Dismiss',
  notices: {
    badParameter: (p: { parameter: string; value: string }) =>
      `The address asked for ${p.parameter} = “${p.value}”, which this page does not know. It shows its default instead.`,
    dates: {
      'since-alone': (p: { value: string }) =>
        `The address asked for changes since ${p.value} without the day up to which (known). All evidence is shown.`,
      'since-late': (p: { value: string }) =>
        `The address asked for changes since ${p.value}, which is later than the day up to which (known). The later day is left out.`,
      'known-future': (p: { value: string }) =>
        `The address asked what was known on ${p.value}, which is still to come. The evidence of today is shown.`,
    },
    noStorage: 'This browser does not let the page remember your choice. It holds until you leave.',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is nothing at this address. It may have been mistyped, or it belongs to a page that does not exist.',
    language: (p: { code: string }) => `Parallax does not have a language “${p.code}”.`,
    languages: 'It is available in:',
    try: 'You can go on from here:',
    company: (p: { id: string }) => `There is no company “${p.id}” here. These are the companies with a page:`,
    claim: (p: { id: string }) => `There is no claim “${p.id}”.`,
    near: 'Did you mean one of these?',
    figure: (p: { id: string }) => `There is no figure “${p.id}”.`,
  },
  crash: {
    title: 'This page could not be shown',
    text: 'This is a fault of ours, not of your connection. Your link is unchanged, and the other pages go on.',
    details: 'Technical details',
  },
  table: {
    copy: 'Copy table',
    copied: 'Copied',
    csv: 'Download CSV',
    failed: 'Copying was refused by the browser. Use the download instead.',
  },
  copy: { done: 'Copied', failed: 'The browser refused to copy. Select the text below and copy it yourself.' },
  colon: ': ',
  listComma: ', ',
  openExternal: 'opens the source’s own site',
}
export type ShellMessages = typeof shell

/**
 * The lower bound of a first paint: header and opening of the page alone, the CSS that they use in the document, system fonts, no script.
 * @param {import('@playwright/test').Page} page
 * @param {string} address of the first page
 * @returns {Promise<string>} a whole document
 */
export async function floorOf(page, address) {
  await page.goto(address, { waitUntil: 'load' })
  const { css, body } = await page.evaluate(() => {
    for (const child of [...document.querySelector('.compare').children]) if (!child.matches('.masthead, .opening')) child.remove()
    for (const element of document.querySelectorAll('script, dialog, footer')) element.remove()
    const states = /::?(hover|focus-visible|focus-within|focus|active|before|after|marker|selection|backdrop|placeholder|target)\b/g
    const matches = (selector) => {
      try {
        return document.querySelector(selector.replace(states, '') || '*') !== null
      } catch {
        return true
      }
    }
    const used = (rules) =>
      [...rules]
        .map((rule) => {
          if (rule instanceof CSSFontFaceRule) return ''
          if (rule.selectorText !== undefined)
            return rule.selectorText.split(/,(?![^(]*\))/).some((s) => matches(s.trim())) ? rule.cssText : ''
          const inner = rule.cssRules?.length ? used(rule.cssRules) : ''
          return inner && `${rule.cssText.slice(0, rule.cssText.indexOf('{') + 1)}${inner}}`
        })
        .join('')
    return { css: [...document.styleSheets].map((sheet) => used(sheet.cssRules)).join(''), body: document.body.innerHTML }
  })
  return `<!doctype html><html lang="en" data-lens="evidence"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>floor</title><link rel="icon" href="data:,"><style>${css}</style></head><body>${body}</body></html>`
}

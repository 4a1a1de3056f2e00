import { escapeHtml } from '#domain/escape-html.ts'

/** Text for XML: characters that XML 1.0 cannot hold are removed, the others escaped. */
export const escapeXml = (text: string): string =>
  escapeHtml(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden in XML
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
  )

/** First line of every XML part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

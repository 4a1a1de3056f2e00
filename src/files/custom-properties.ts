import { escapeXml, XML_HEAD } from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
/** The row in an office file's list of parts, and in its first list of relationships. */
export const CUSTOM_TYPE =
  '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>'
export const CUSTOM_RELATION = `<Relationship Id="rIdCustom" Type="${OFFICE}/relationships/custom-properties" Target="docProps/custom.xml"/>`

/** Properties of an office file that its readers may see under "Custom": they survive when somebody edits and saves it. */
export function customProperties(lines: readonly string[]): string {
  const properties = lines.map(
    (line, i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="Parallax${i === 0 ? '' : ` ${i + 1}`}"><vt:lpwstr>${escapeXml(line)}</vt:lpwstr></property>`,
  )
  return `${XML_HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${properties.join('')}</Properties>`
}

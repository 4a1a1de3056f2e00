import { Parser } from 'htmlparser2'

/** An element of XML with what stands in it, as a program that reads the file sees it. */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>>; children: XmlElement[]; text: string }

/** Reads XML; what comes back has the top elements as its children. `text` is all text inside an element, its children's too. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: XmlElement = { name, attributes, children: [], text: '' }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext: (text) => {
        for (const element of open) element.text += text
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return root
}

/** All elements of a name at any depth, in the order of the document. */
export const allOf = (of: XmlElement, name: string): XmlElement[] =>
  of.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)])

/** The one element of a name; throws when there is none or another. */
export function oneOf(of: XmlElement, name: string): XmlElement {
  const [found, ...others] = allOf(of, name)
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} elements "${name}" in ${of.name || 'the document'}`)
  return found
}

/** The attribute `val` of the elements of a name. */
export const valuesOf = (of: XmlElement, name: string): (string | undefined)[] => allOf(of, name).map((e) => e.attributes.val)

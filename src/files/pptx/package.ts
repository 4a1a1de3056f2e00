import { zip } from '../zip.ts'
import { XML_HEAD } from '../xml.ts'
import { relations } from './names.ts'

type Part = string | Uint8Array<ArrayBuffer>

/** The files inside a PowerPoint file, with the type and the relations of each, until they are packed. */
export class PptxPackage {
  private readonly parts: Record<string, Part> = {}
  private readonly types: string[] = []

  /** Adds a file; `type` is left out where its ending says it. */
  add(name: string, content: Part, type?: string): void {
    this.parts[name] = content
    if (type) this.types.push(`<Override PartName="/${name}" ContentType="${type}"/>`)
  }

  /** Adds what a file refers to, beside it. */
  relate(of: string, list: Parameters<typeof relations>[0]): void {
    const cut = of.lastIndexOf('/')
    this.parts[`${of.slice(0, cut)}/_rels/${of.slice(cut + 1)}.rels`] = relations(list, XML_HEAD)
  }

  /** Packs everything. `types` writes the list of types around those of the files. Rejects when the browser cannot deflate. */
  pack(root: string, types: (own: string) => string): Promise<Blob> {
    return zip({ '[Content_Types].xml': types(this.types.join('')), '_rels/.rels': root, ...this.parts })
  }
}

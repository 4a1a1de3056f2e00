import { vi } from 'vitest'

export type Download = { name: string; type: string; text: () => Promise<string>; bytes: () => Promise<Uint8Array> }

/** Catches the files that a page hands to the reader from now on, in their order; until the test ends. */
export function catchDownloads(): Download[] {
  const files: Download[] = []
  let made: Blob | null = null
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (blob: Blob) => {
        made = blob
        return 'blob:file'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = made
    if (blob === null || !this.href.startsWith('blob:')) return
    const bytes = async () =>
      new Promise<Uint8Array>((done, fail) => {
        const reader = new FileReader()
        reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer)) // reason: what readAsArrayBuffer gives
        reader.onerror = () => fail(reader.error)
        reader.readAsArrayBuffer(blob)
      })
    const text = async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes())
    files.push({ name: this.download, type: blob.type, bytes, text })
  })
  return files
}

import type { ComposedImage } from './compose-svg.ts'
import { ExportError } from './export-error.ts'

/** Pixels per unit: sharp on paper and on dense screens. */
export const PNG_SCALE = 2

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.decoding = 'sync'
  image.src = url
  try {
    await image.decode()
  } catch (cause) {
    throw new ExportError('canvas', { cause })
  }
  return image
}

/**
 * Draws an SVG onto a canvas and returns its PNG.
 * @throws ExportError `canvas` when the browser refuses (protection against fingerprinting, memory, a blocked image)
 */
export async function rasterise({ svg, width, height }: ComposedImage, scale = PNG_SCALE): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(url)
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new ExportError('canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new ExportError('canvas')
    return blob
  } catch (cause) {
    throw cause instanceof ExportError ? cause : new ExportError('canvas', { cause })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * Puts a PNG on the clipboard. Browsers allow this only right after a click, so the clipboard gets the promise at once.
 * @throws ExportError `noClipboard` where there is none, `clipboard` when it is refused, or the error of the drawing
 */
export async function copyPng(png: Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) {
    await png.catch(() => undefined)
    throw new ExportError('noClipboard')
  }
  let drawing: unknown
  const watched = png.catch((error: unknown) => {
    drawing = error
    throw error
  })
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': watched })])
  } catch (cause) {
    if (drawing instanceof ExportError) throw drawing
    throw new ExportError('clipboard', { cause })
  }
}

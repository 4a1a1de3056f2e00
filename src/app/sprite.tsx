import { createRoot } from 'react-dom/client'
import { SPRITE } from '#charts/frame/sizes.ts'
import { StatusPatterns } from '#charts/marks/status-patterns.tsx'
import { pagePalette } from '#charts/palette.ts'

/** The hatches that every plot on the page refers to. Pages from the build have them; other pages get them here. */
export function Sprite() {
  return <StatusPatterns palette={pagePalette} idPrefix={SPRITE} />
}

/** Puts the sprite before the app's own element. */
export function insertSprite(root: HTMLElement): void {
  const host = document.createElement('div')
  // Its own style is in the stylesheet, which may come later.
  host.style.position = 'absolute'
  root.before(host)
  createRoot(host).render(<Sprite />)
}

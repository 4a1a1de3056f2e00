import { useEffect, useRef } from 'react'
import { type StageCommand, stageCommand } from '#domain/deck/stage-keys.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null

let isPassing = false
/** Gives a key to an element of the stage, past the owner of the keys. */
export function passKey(element: HTMLElement, key: string): void {
  isPassing = true
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  isPassing = false
}

/**
 * The one owner of the stage's keys: it hears a key before anything in the page, so that no control that was clicked last can keep the
 * slides from turning. Enter and Tab stay with the page.
 */
export function useStageKeys(onCommand: (command: StageCommand) => void): void {
  const latest = useRef(onCommand)
  latest.current = onCommand
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isPassing || event.isComposing) return
      const command = stageCommand(event, isTyping(event.target))
      if (command === null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current(command)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
}

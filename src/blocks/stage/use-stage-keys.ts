import { useEffect, useRef } from 'react'
import { type StageCommand, stageCommand } from '#domain/deck/stage-keys.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null

let isPassing = false
/** Passes a key on to an element of the stage, which use-stage-keys would otherwise handle. */
export function passKey(element: HTMLElement, key: string): void {
  isPassing = true
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  isPassing = false
}

/**
 * Handles all keys of the stage, before any element of the page, so that slides turn whichever control was clicked last. Enter and Tab
 * are left to the page.
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

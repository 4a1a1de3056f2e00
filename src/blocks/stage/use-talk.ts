import { useCallback, useEffect, useRef, useState } from 'react'
import { type StageAction, stageAfter, stageAt, type StageState } from '#domain/deck/stage-state.ts'
import { isNewer, readTalkMessage, type Shared, type TalkMessage } from '#domain/deck/talk.ts'

/** A name for a talk, or for a window of one. */
export const newTalk = () => Math.random().toString(36).slice(2, 10)

function channelOf(talk: string): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  try {
    return new BroadcastChannel(`parallax-talk-${talk}`)
  } catch {
    return null
  }
}

/**
 * The state of a talk, the same in all its windows. A window that opens, is shown again or comes back from the browser's cache asks for
 * the present state, so that one that was hidden or reloaded is up to date.
 * @param count slides of the deck
 * @returns the state, how to change it, and whether another window of this talk answered
 */
export function useTalk(talk: string, start: number, count: number) {
  const [me] = useState(newTalk)
  const [shared, setShared] = useState<Shared>(() => ({ state: stageAt(start), rev: 0, by: '' }))
  const [hasOther, setOther] = useState(false)
  const latest = useRef(shared)
  const channel = useRef<BroadcastChannel | null>(null)
  const take = useCallback((next: Shared) => {
    latest.current = next
    setShared(next)
  }, [])
  useEffect(() => {
    const open = channelOf(talk)
    channel.current = open
    if (!open) return
    const send = (message: TalkMessage) => open.postMessage(message)
    const ask = () => {
      if (document.visibilityState !== 'hidden') send({ say: 'ask' })
    }
    open.onmessage = (event: MessageEvent) => {
      const message = readTalkMessage(event.data)
      if (message === null) return
      if (message.say === 'bye') return setOther(false)
      setOther(true)
      if (message.say === 'ask') send({ say: 'state', shared: latest.current })
      else if (isNewer(latest.current, message.shared)) take(message.shared)
    }
    const leave = () => send({ say: 'bye', by: me })
    send({ say: 'ask' })
    document.addEventListener('visibilitychange', ask)
    window.addEventListener('pageshow', ask)
    window.addEventListener('focus', ask)
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      document.removeEventListener('visibilitychange', ask)
      window.removeEventListener('pageshow', ask)
      window.removeEventListener('focus', ask)
      window.removeEventListener('pagehide', leave)
      open.close()
      channel.current = null
    }
  }, [talk, take, me])
  const dispatch = useCallback(
    (action: StageAction) => {
      const { state, rev } = latest.current
      const next = stageAfter(state, action, count)
      if (next === state) return
      const made: Shared = { state: next, rev: rev + 1, by: me }
      take(made)
      channel.current?.postMessage({ say: 'state', shared: made } satisfies TalkMessage)
    },
    [count, me, take],
  )
  // The deck may have lost its last slides in another window.
  const state: StageState = shared.state.at < count ? shared.state : { ...shared.state, at: Math.max(0, count - 1) }
  return { state, dispatch, hasOther }
}

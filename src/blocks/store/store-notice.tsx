import { useMessages } from '#i18n/context.tsx'
import { STORE } from '#i18n/messages/store/namespace.ts'
import { readerStore } from '#store/reader-store.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useStoreState } from './use-kept.ts'

/** Says when what the reader makes is not stored, why, and what helps. Nothing while it is stored. */
export function StoreNotice() {
  const { why } = useMessages(STORE).store
  const state = useStoreState()
  if (state.place !== 'page') return null
  return (
    <Notice actions={<Button onClick={() => void readerStore().retry()}>{why.retry}</Button>}>
      <p>{why[state.why]}</p>
    </Notice>
  )
}

/** A command, and its key in brackets where the device has keys. */
export function KeyedWords({ text }: { text: string }) {
  const [, name = text, key = ''] = /^(.*?)( ?[(（].[)）])$/.exec(text) ?? []
  return (
    <span>
      {name}
      <span className="for-keys">{key}</span>
    </span>
  )
}

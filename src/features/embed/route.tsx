export function EmbedScreen({ id }: { id: string }) {
  return <p>{id}</p>
}

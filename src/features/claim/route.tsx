export function ClaimScreen({ id }: { id: string }) {
  return <p>{id}</p>
}

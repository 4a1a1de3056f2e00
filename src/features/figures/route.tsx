export function FiguresScreen() {
  return null
}
export function FigureScreen({ id }: { id: string }) {
  return <p>{id}</p>
}

export function CompaniesScreen() {
  return null
}
export function CompanyScreen({ id }: { id: string }) {
  return <p>{id}</p>
}
export function CompanyPairScreen({ a, b }: { a: string; b: string }) {
  return <p>{a} {b}</p>
}

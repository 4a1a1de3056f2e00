export function ClaimPanel() {
  return null
}

/** All content files, bundled (development in the browser and Vite's own server code). Path below mock-data/ → parsed JSON. */
export function globContentFiles(): Map<string, unknown> {
  const modules = import.meta.glob<unknown>('/mock-data/**/*.json', { eager: true, import: 'default' })
  return new Map(Object.entries(modules).map(([path, data]) => [path.replace('/mock-data/', ''), data]))
}

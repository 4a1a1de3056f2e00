import { toJsonSchema } from '@valibot/to-json-schema'
import { RESOURCE_PATHS, RESOURCES } from '#core/resources.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'

/** OpenAPI 3.1 document of the API, generated from the schemas that the app itself parses with. */
export async function openApi(version: string): Promise<object> {
  const locale = { name: 'locale', in: 'path', required: true, schema: { type: 'string', enum: LOCALE_IDS } }
  const paths = RESOURCE_PATHS.map(async (path) => {
    const row = RESOURCES[path]
    const schema = toJsonSchema(await row.schema(), { errorMode: 'ignore' })
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
    const parameters = [locale, ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))]
    return [
      `/api/v1/{locale}/${path.replace(/:(\w+)/g, '{$1}')}.json`,
      {
        get: {
          summary: row.summary,
          parameters,
          responses: { 200: { description: 'OK', content: { 'application/json': { schema } } }, 404: { description: 'No such resource' } },
        },
      },
    ] as const
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parallax API',
      version,
      description: 'Static JSON: paths only, no query strings, so that any file server can be the backend.',
      license: { name: 'CC BY 4.0' },
    },
    paths: Object.fromEntries(await Promise.all(paths)),
  }
}

import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { RESOURCE_PATHS, RESOURCES } from '#core/resources.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import * as answers from '#schema/api.ts'
import * as summaries from '#schema/claim-summary.ts'
import * as figures from '#schema/figure-spec.ts'
import * as primitives from '#schema/primitives.ts'
import * as texts from '#schema/rich-text.ts'

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'

/** Schemas that many answers hold: written once, under the names that they have in the code. */
const SHARED = Object.fromEntries(
  [texts, primitives, summaries, figures, answers].flatMap((module) => Object.entries(module).filter(([, value]) => isSchema(value))),
) as Record<string, v.GenericSchema> // reason: what is no schema was left out in the line above

/** OpenAPI 3.1 takes its schemas from draft 2020-12, in which a pair is written in another way than before. */
const JSON_SCHEMA = {
  target: 'draft-2020-12',
  errorMode: 'ignore',
  overrideRef: ({ referenceId }: { referenceId: string }) => `#/components/schemas/${referenceId}`,
} as const

/** OpenAPI 3.1 document of the API, generated from the schemas that the app itself parses with. */
export async function openApi(version: string): Promise<object> {
  const locale = { name: 'locale', in: 'path', required: true, schema: { type: 'string', enum: LOCALE_IDS } }
  const paths = RESOURCE_PATHS.map(async (path) => {
    const row = RESOURCES[path]
    const { $schema, $defs, ...schema } = toJsonSchema(await row.schema(), { ...JSON_SCHEMA, definitions: SHARED })
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
    components: { schemas: toJsonSchemaDefs(SHARED, JSON_SCHEMA) },
  }
}

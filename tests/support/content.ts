import { createCore } from '#core/core.ts'
import { characterPairs } from '#prerender/character-pairs.ts'
import { readContentFiles } from '#prerender/read-content.ts'

/** The content and the core over it, once for all tests that share their modules. Nothing changes them. */
export const CONTENT: ReadonlyMap<string, unknown> = readContentFiles('mock-data')
export const CORE = createCore({ content: CONTENT, pairsOf: characterPairs })
export const DATA = CORE.data

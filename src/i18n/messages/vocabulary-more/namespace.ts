import { namespace } from '#i18n/namespace.ts'
import type { WholeVocabulary } from '../vocabulary-of.ts'

/** Two parts of a vocabulary, fetched together. */
async function whole<A extends object, B extends object>(
  basic: Promise<{ messages: { vocabulary: A } }>,
  more: Promise<{ vocabularyMore: B }>,
): Promise<A & B> {
  const [{ messages }, { vocabularyMore }] = await Promise.all([basic, more])
  return { ...messages.vocabulary, ...vocabularyMore }
}

/** All names of the model's closed word lists. */
export const VOCABULARY = namespace<'vocabulary', WholeVocabulary>('vocabulary', {
  en: () => whole(import('../en.ts'), import('./en.ts')),
  'zh-Hans': () => whole(import('../zh-hans.ts'), import('./zh-hans.ts')),
  'zh-Hant': () => whole(import('../zh-hant.ts'), import('./zh-hant.ts')),
})

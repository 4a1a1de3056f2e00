import type { Locale } from './locales.ts'
import { ABOUT } from './messages/about/namespace.ts'
import { ASSIGNMENT } from './messages/assignment/namespace.ts'
import { ARTICLE } from './messages/article/namespace.ts'
import { CLAIM } from './messages/claim/namespace.ts'
import { COMPANY } from './messages/company/namespace.ts'
import { COMPARE } from './messages/compare/namespace.ts'
import { COUNTRIES } from './messages/countries/namespace.ts'
import { DATA } from './messages/data/namespace.ts'
import { DEVICE } from './messages/device/namespace.ts'
import { EVIDENCE } from './messages/evidence/namespace.ts'
import { EXPORTING } from './messages/export/namespace.ts'
import { FILES } from './messages/files/namespace.ts'
import { FIGURE } from './messages/figure/namespace.ts'
import { DEBATE } from './messages/debate/namespace.ts'
import { CLIP } from './messages/clip/namespace.ts'
import { NOTEBOOK } from './messages/notebook/namespace.ts'
import { GLOSSARY } from './messages/glossary/namespace.ts'
import { LOAD_BEARING } from './messages/load-bearing/namespace.ts'
import { GIVE } from './messages/give/namespace.ts'
import { METHOD } from './messages/method/namespace.ts'
import { OUTLOOK } from './messages/outlook/namespace.ts'
import { OCCUPATIONS } from './messages/occupations/namespace.ts'
import { PALETTE } from './messages/palette/namespace.ts'
import { POLICIES } from './messages/policies/namespace.ts'
import { QUIZ } from './messages/quiz/namespace.ts'
import { RESTS } from './messages/rests/namespace.ts'
import { SHELL } from './messages/shell/namespace.ts'
import { STORE } from './messages/store/namespace.ts'
import { TERM } from './messages/term/namespace.ts'
import { STUDY } from './messages/study/namespace.ts'
import { VOCABULARY } from './messages/vocabulary-more/namespace.ts'
import { BASIC_VOCABULARY } from './messages/vocabulary/namespace.ts'
import { DECK } from './messages/deck/namespace.ts'
import { PRESENT } from './messages/present/namespace.ts'
import { STAGE } from './messages/stage/namespace.ts'
import { loadMessages } from './namespace.ts'

/** Every message of a language, for the build and for tests; the app loads what it shows. The whole vocabulary stands for its part. */
export async function allMessages(locale: Locale) {
  await BASIC_VOCABULARY.load(locale)
  return loadMessages(
    locale,
    ABOUT,
    ARTICLE,
    ASSIGNMENT,
    CLAIM,
    COMPANY,
    COMPARE,
    COUNTRIES,
    DATA,
    DEVICE,
    EVIDENCE,
    EXPORTING,
    FILES,
    FIGURE,
    DEBATE,
    CLIP,
    NOTEBOOK,
    GLOSSARY,
    LOAD_BEARING,
    GIVE,
    METHOD,
    OUTLOOK,
    OCCUPATIONS,
    PALETTE,
    DECK,
    PRESENT,
    STAGE,
    POLICIES,
    QUIZ,
    RESTS,
    SHELL,
    STORE,
    TERM,
    STUDY,
    VOCABULARY,
  )
}
export type AllMessages = Awaited<ReturnType<typeof allMessages>>

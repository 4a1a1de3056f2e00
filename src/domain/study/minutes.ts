/** Words of English, and characters of Chinese, that a student reads in a minute when the text has to be understood. */
const WORDS = 160
const CHARACTERS = 260
/** What an answer takes: a number is moved, a choice made, some sentences written. */
const PER_NUMBER = 1
const PER_CHOICE = 0.4
const PER_TEXT = 3

/** Minutes that a case takes, to the next five. */
export function caseMinutes(text: string, asked: { numbers: number; choices: number; texts: number }): number {
  const characters = (text.match(/\p{Script=Han}/gu) ?? []).length
  const words = (text.match(/[^\s\p{Script=Han}\p{P}]+/gu) ?? []).length
  const minutes = words / WORDS + characters / CHARACTERS + asked.numbers * PER_NUMBER + asked.choices * PER_CHOICE + asked.texts * PER_TEXT
  return Math.max(5, Math.round(minutes / 5) * 5)
}

/**
 * Reads GIFT by the rules of Moodle's import filter (question/format/gift): escaped signs are set aside first, questions end at an empty
 * line, a line that begins with // is a remark, the answers stand between the first pair of braces, what follows the last #### is said after
 * any answer, and a tilde makes a question one of choices. Only what our files use: categories and choices.
 */
export type ReadQuestion = {
  category: string
  name: string
  text: string
  answers: { text: string; fraction: number; feedback: string }[]
  generalFeedback: string
}

const SIGNS = [':', '#', '=', '{', '}', '~', 'n'] as const
const mark = (i: number) => `\u{e000}${i}\u{e001}`

/** What is escaped, out of the way. As in Moodle, a doubled backslash comes back as one before anything else is looked at. */
function setAside(text: string): string {
  const back = '\u{e002}'
  const plain = text.replaceAll('\\\\', back)
  return SIGNS.reduce((all, sign, i) => all.replaceAll(`\\${sign}`, mark(i)), plain).replaceAll(back, '\\')
}
const putBack = (text: string): string => SIGNS.reduce((all, sign, i) => all.replaceAll(mark(i), sign === 'n' ? '\n' : sign), text)

/** A text with its format, such as [plain], taken off. */
function withoutFormat(text: string): string {
  const format = /^\[(html|plain|moodle|markdown)\]/.exec(text)
  return putBack(format ? text.slice(format[0].length) : text).trim()
}

function choices(body: string): ReadQuestion['answers'] {
  return body
    .replaceAll('=', '~=')
    .split('~')
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '')
    .map((answer) => {
      const weight = /^%(-?\d{1,2}\.?\d*)%/.exec(answer)
      const isRight = answer.startsWith('=')
      const rest = isRight ? answer.slice(1) : weight ? answer.slice(weight[0].length) : answer
      const at = rest.indexOf('#')
      const [text, feedback] = at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 1)]
      return {
        text: withoutFormat(text.trim()),
        fraction: isRight ? 1 : weight ? Number(weight[1]) / 100 : 0,
        feedback: withoutFormat(feedback.trim()),
      }
    })
}

/** All questions of a file, each with the category that was named last. Throws where Moodle would refuse. */
export function readGift(file: string): ReadQuestion[] {
  const blocks = file.split(/\n[ \t]*(?:\n[ \t]*)+/).map((block) =>
    block
      .split('\n')
      .filter((line) => !line.trim().startsWith('//'))
      .join('\n')
      .trim(),
  )
  let category = ''
  const questions: ReadQuestion[] = []
  for (const block of blocks) {
    if (block === '') continue
    const whole = setAside(block)
    if (whole.startsWith('$CATEGORY:')) {
      category = whole.slice('$CATEGORY:'.length).trim()
      continue
    }
    const nameEnd = whole.indexOf('::', 2)
    if (!whole.startsWith('::') || nameEnd < 0) throw new Error(`no name: ${block.slice(0, 40)}`)
    const text = whole.slice(nameEnd + 2).trim()
    const [start, end] = [text.indexOf('{'), text.indexOf('}')]
    if (start < 0 || end < start) throw new Error(`braces: ${block.slice(0, 40)}`)
    if (!text.endsWith('}')) throw new Error(`text after the answers: ${block.slice(0, 40)}`)
    const inside = text.slice(start + 1, end).trim()
    const general = inside.lastIndexOf('####')
    const body = general < 0 ? inside : inside.slice(0, general).trim()
    if (!body.includes('~')) throw new Error(`not a question of choices: ${block.slice(0, 40)}`)
    const answers = choices(body)
    if (answers.length < 2) throw new Error(`too few answers: ${block.slice(0, 40)}`)
    questions.push({
      category,
      name: putBack(whole.slice(2, nameEnd)),
      text: withoutFormat(text.slice(0, start).trim()),
      answers,
      generalFeedback: general < 0 ? '' : withoutFormat(inside.slice(general + 4).trim()),
    })
  }
  return questions
}

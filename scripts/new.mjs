// npm run new -- company acme: writes the skeleton of a company, indicator, term, figure or language, and says what to fill in.
import { planCompany, planIndicator, planTerm } from './new/content.mjs'
import { planFigure } from './new/figure.mjs'
import { planLocale } from './new/locale.mjs'
import { Refusal, writePlan } from './new/plan.mjs'

const PLANS = { company: planCompany, indicator: planIndicator, term: planTerm, figure: planFigure, locale: planLocale }
const USAGE = `npm run new -- ${Object.keys(PLANS).join('|')} <id>, for example: npm run new -- company acme`

const [kind = '', id = '', ...rest] = process.argv.slice(2)
const plan = Object.hasOwn(PLANS, kind) ? PLANS[kind] : undefined
// npm runs scripts at the top of the repository; a test runs this one in a copy.
const root = process.cwd()

try {
  if (!plan) throw new Refusal(kind === '' ? USAGE : `There is nothing of the kind "${kind}". ${USAGE}`)
  if (id === '' || rest.length > 0) throw new Refusal(`One id, please. ${USAGE}`)
  const { files, next } = plan(root, id)
  const written = writePlan(root, files)
  console.log(
    `Written:\n${written.map((file) => `  ${file}`).join('\n')}\n\nNext:\n${next.map((line, i) => `  ${i + 1}. ${line}`).join('\n')}`,
  )
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}

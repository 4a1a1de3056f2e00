/** A question of the quiz in plain words, as a learning platform takes it. `lines`: what is shown above the question. */
export type WrittenItem = {
  id: string
  skill: string
  lines: readonly string[]
  question: string
  options: readonly string[]
  answer: number
  reason: string
  /** Addresses of the claims. */
  links: readonly string[]
}

type On<T> = { answer: (answer: T) => void; failed: (error: Error) => void }

/**
 * Asks one question at a time, and of those that came meanwhile only the newest, so that quick typing does not pile up work. What was
 * overtaken by a newer question is neither answered nor reported as failed.
 * @returns takes a question: a function that asks it
 */
export function askNewest<T>(on: On<T>): (question: () => Promise<T>) => void {
  const waiting: (() => Promise<T>)[] = []
  let isBusy = false
  const run = async () => {
    if (isBusy) return
    isBusy = true
    for (let asked = waiting.pop(); asked !== undefined; asked = waiting.pop()) {
      const result = await asked().then(
        (answer) => () => on.answer(answer),
        (error: unknown) => () => on.failed(error instanceof Error ? error : new Error(String(error))),
      )
      if (waiting.length === 0) result()
    }
    isBusy = false
  }
  return (question) => {
    waiting.splice(0, waiting.length, question)
    void run()
  }
}

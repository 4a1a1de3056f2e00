import * as v from 'valibot'

/** What a reader does in a case: kept in the browser, handed in as a file. */

export const WORK_SHAPE = 1

/** Parts of a case that a teacher can leave out; context, evidence and the numbers asked again always stay. */
export const CASE_PARTS = ['predict', 'ask', 'argue', 'unknown'] as const
export type CasePart = (typeof CASE_PARTS)[number]

const Moment = v.pipe(v.string(), v.isoTimestamp())
/** An answer of a student: a text, a number, or a list of choices. */
export const WorkValue = v.union([v.pipe(v.string(), v.maxLength(20_000)), v.pipe(v.number(), v.finite()), v.array(v.string())])

/** An answer as it stands, when it was given, and what was answered before it. */
export const WorkAnswer = v.object({
  value: WorkValue,
  at: Moment,
  earlier: v.array(v.object({ value: WorkValue, at: Moment })),
})

/** What a teacher fixed in the link. */
export const Task = v.object({
  title: v.string(),
  lens: v.picklist(['told', 'evidence']),
  /** Parts that are left out. */
  without: v.array(v.picklist(CASE_PARTS)),
  /** The teacher's own questions. */
  questions: v.array(v.string()),
  /** Query of the evidence list. */
  filters: v.string(),
})

/** A student's work on a case, with every answer and when it was given. */
export const StudyWork = v.object({
  case: v.string(),
  task: v.nullable(Task),
  /** Version of the dataset on which the work was begun. */
  dataset: v.string(),
  locale: v.string(),
  started: Moment,
  /** The step that was open last. */
  step: v.string(),
  name: v.string(),
  answers: v.record(v.string(), WorkAnswer),
})

/** A teacher's judgement of a handed-in work. The work itself stays in its file. */
export const Marking = v.object({
  case: v.string(),
  /** The student, as the file names them, and the assignment. */
  name: v.string(),
  title: v.nullable(v.string()),
  file: v.string(),
  handedIn: Moment,
  /** Answers given. */
  answers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Level reached, from 0 to 3, by criterion of the rubric. */
  levels: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
  comment: v.pipe(v.string(), v.maxLength(5000)),
})

/** How an item of the quiz went: when it is due again, counted in answered questions. */
export const QuizProgress = v.object({
  /** Questions answered so far. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  items: v.record(
    v.string(),
    v.object({
      right: v.pipe(v.number(), v.integer(), v.minValue(0)),
      wrong: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Answered right in a row since it was last wrong. */
      streak: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Turn from which it is asked again; null when it is done. */
      due: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      /** Whether the first answer was right. */
      first: v.boolean(),
    }),
  ),
})

export type WorkValue = v.InferOutput<typeof WorkValue>
export type WorkAnswer = v.InferOutput<typeof WorkAnswer>
export type Task = v.InferOutput<typeof Task>
export type StudyWork = v.InferOutput<typeof StudyWork>
export type Marking = v.InferOutput<typeof Marking>
export type QuizProgress = v.InferOutput<typeof QuizProgress>

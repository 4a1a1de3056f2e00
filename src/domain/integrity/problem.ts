/** Something wrong in the content. `where` is collection and id; `what` says it and how to mend it. */
export type Problem = { where: string; what: string }

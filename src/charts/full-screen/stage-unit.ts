import { createContext } from 'react'

/** Pixels of one unit of the stage, where a stage is drawn smaller than its window (the speaker's preview); null: by the window. */
export const StageUnit = createContext<number | null>(null)

import { createContext } from 'react'

/** The day that the claims around are shown as of; null: today. Links to them keep it. */
export const KnownContext = createContext<string | null>(null)

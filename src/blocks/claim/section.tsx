import type { ReactNode } from 'react'

type Props = { level: 2 | 3; title: string; className?: string; children: ReactNode }

/** A part of the claim under its own heading. */
export function ClaimSection({ level, title, className = '', children }: Props) {
  const Heading = `h${level}` as const
  return (
    <section className={`claim-section ${className}`}>
      <Heading className="claim-heading">{title}</Heading>
      {children}
    </section>
  )
}

import { Fragment } from 'react'

/** A number with the word for its scale: "43.6 million", 31.9万. */
const SCALED = /(\d[\d.,]*(?:\s(?:million|billion|trillion)|[万萬亿億]+))/

/** Words in which a number stays on one line with the word for its scale. */
export function Kept({ children }: { children: string }) {
  return children.split(SCALED).map((part, i) => {
    // Parts keep their order; every second one is a number.
    const key = i
    return i % 2 === 1 ? (
      <span key={key} className="kept">
        {part}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    )
  })
}

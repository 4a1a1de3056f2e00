import type { ButtonHTMLAttributes, ReactNode } from 'react'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style'> & { look?: 'plain' | 'quiet' | 'primary'; children: ReactNode }

/** A button. `plain` has a thin border, `quiet` looks like a link, `primary` is filled and occurs once on a surface. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`button button-${look} ${className}`} {...rest} />
}

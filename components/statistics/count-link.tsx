import type { ReactNode } from 'react'
import { formatInteger } from '@/text/numbers'

interface CountLinkProps {
  value: number
  /** The list of what was counted; null where there is none to show. */
  href: string | null
  /** What was counted, for those who hear the link alone. */
  children: ReactNode
}

/** A number of a table that leads to what is behind it. */
export function CountLink({ value, href, children }: CountLinkProps) {
  if (href === null) return formatInteger(value)
  return (
    <a className="count-link" href={href}>
      {formatInteger(value)}
      <span className="sr-only"> {children}</span>
    </a>
  )
}

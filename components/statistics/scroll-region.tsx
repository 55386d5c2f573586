import { statisticsLabels } from '@/site/statistics-labels'
import type { ReactNode } from 'react'

interface ScrollRegionProps {
  /** What is inside; unique among the page's regions. */
  label: string
  children: ReactNode
}

/** A table that may be wider than a phone scrolls in its own frame, which the keyboard can reach. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    <div
      className="numbers-scroll"
      role="region"
      tabIndex={0}
      aria-label={statisticsLabels.scrolls(label)}
    >
      {children}
    </div>
  )
}

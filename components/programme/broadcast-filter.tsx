import type { Medium } from '@/data/views'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'

interface BroadcastFilterProps {
  medium: Medium
  year: number
  /** Years that can be chosen, newest first. */
  years: number[]
}

const MEDIA: Medium[] = ['tv', 'radio']

/** Channel and year as plain links. */
export function BroadcastFilter({ medium, year, years }: BroadcastFilterProps) {
  return (
    <nav className="broadcast-filter" aria-label={labels.programme.filter}>
      <p id="chon-kenh">{labels.programme.medium}</p>
      <ul className="tabs" aria-labelledby="chon-kenh">
        {MEDIA.map((option) => (
          <li key={option}>
            <a
              href={routes.broadcasts(option, year)}
              aria-current={option === medium ? 'true' : undefined}
            >
              {labels.media[option]}
            </a>
          </li>
        ))}
      </ul>
      <p id="chon-nam">{labels.programme.years}</p>
      <ul className="tabs" aria-labelledby="chon-nam">
        {years.map((option) => (
          <li key={option}>
            <a
              href={routes.broadcasts(medium, option)}
              aria-current={option === year ? 'true' : undefined}
            >
              {option}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { ArchiveYear } from '@/data/views'
import { labels } from '@/site/labels'
import { formatInteger } from '@/text/numbers'

/** "Xem theo thời gian": years, and the months of the year that is open. */
export function ArchiveNav({ years }: { years: ArchiveYear[] }) {
  if (years.length === 0) return null
  return (
    <nav className="archive-nav" aria-labelledby="theo-thoi-gian">
      <h2 id="theo-thoi-gian">{labels.listing.archive}</h2>
      <ul>
        {years.map((year) => (
          <li key={year.year}>
            <ArchiveLink {...year} label={labels.listing.year(year.year)} />
            {isOpen(year) && (
              <ul>
                {year.months.map((month) => (
                  <li key={month.month}>
                    <ArchiveLink {...month} label={labels.listing.month(month.month)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ArchiveLink(props: { label: string; href: string; count: number; current: boolean }) {
  const count = formatInteger(props.count)
  return (
    <a href={props.href} aria-current={props.current ? 'true' : undefined}>
      {props.label}{' '}
      <span className="count">
        <span aria-hidden="true">{count}</span>
        <span className="sr-only">({labels.listing.items(count)})</span>
      </span>
    </a>
  )
}

function isOpen(year: ArchiveYear): boolean {
  return year.current || year.months.some((month) => month.current)
}

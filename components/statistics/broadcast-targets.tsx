import type { YearStatisticsView } from '@/data/statistics-views'
import { labels } from '@/site/labels'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatInteger, formatShare } from '@/text/numbers'
import { CountLink } from './count-link'
import { ScrollRegion } from './scroll-region'

interface BroadcastTargetsProps {
  broadcasts: YearStatisticsView['broadcasts']
}

/** What was aired in the year against what was expected. */
export function BroadcastTargets({ broadcasts }: BroadcastTargetsProps) {
  const sources = [...new Set(broadcasts.flatMap(({ targetSource }) => targetSource ?? []))]
  return (
    <>
      <ScrollRegion label={words.broadcasts}>
        <table className="numbers">
          <caption className="sr-only">{words.broadcasts}</caption>
          <thead>
            <tr>
              <th scope="col">{words.medium}</th>
              <th scope="col">{words.aired}</th>
              <th scope="col">{words.target}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {broadcasts.map(({ medium, aired, airedHref, target }) => (
              <tr key={medium}>
                <th scope="row">{labels.media[medium]}</th>
                <td>
                  {aired === null ? (
                    words.indivisible
                  ) : (
                    <CountLink value={aired} href={airedHref}>
                      {words.unitBroadcasts}, {labels.media[medium]}
                    </CountLink>
                  )}
                </td>
                <td>{target === null ? words.noTarget : formatInteger(target)}</td>
                <td>{aired === null || !target ? '–' : formatShare(aired / target)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {sources.length > 0 && (
        <p className="meta">
          {words.targetSources}: {sources.join('; ')}
        </p>
      )}
    </>
  )
}

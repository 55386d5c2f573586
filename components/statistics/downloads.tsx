import type { SpanStatisticsView } from '@/data/statistics-views'
import { routes } from '@/site/routes'
import { statisticsLabels as words } from '@/site/statistics-labels'

/** What the page shows as files: everything for Excel, or one table as CSV. */
export function Downloads({ query, files }: Pick<SpanStatisticsView, 'query' | 'files'>) {
  return (
    <section className="section downloads" aria-labelledby="tai-ve">
      <h2 id="tai-ve">{words.downloads}</h2>
      <ul>
        <li>
          <a className="button" href={routes.statisticsFile('xlsx', query)} rel="nofollow" download>
            {words.downloadXlsx}
          </a>
        </li>
        {files.map(({ key, name }) => (
          <li key={key}>
            <a href={routes.statisticsFile('csv', query, key)} rel="nofollow" download>
              {words.downloadCsv(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

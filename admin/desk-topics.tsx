import type { TopicsView } from '@/data/desk-views'
import { formatInteger } from '@/text/numbers'

export function DeskTopics({ topics, year }: { topics: TopicsView; year: number }) {
  const { columns, rows, columnTotals, total, gaps } = topics
  return (
    <section aria-labelledby="desk-topics" className="newsroom-panel">
      <h2 id="desk-topics">Chuyên mục theo đơn vị, từ đầu năm {year}</h2>
      {total === 0 ? (
        <p>Từ đầu năm chưa có tin, bài nào.</p>
      ) : (
        <>
          <ul className="desk-gaps">
            {gaps.map(({ category, units, of }) => (
              <li key={category}>
                {category}: {`${units}/${of}`} đơn vị chưa có tin, bài
              </li>
            ))}
          </ul>
          <div className="desk-scroll" role="region" aria-labelledby="desk-topics" tabIndex={0}>
            <table>
              <caption>Số tin và bài; ô số 0 tô đậm là chỗ chưa có</caption>
              <thead>
                <tr>
                  <th scope="col">Đơn vị</th>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                  <th scope="col">Cộng</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.name}>
                    <th scope="row">{row.name}</th>
                    {row.cells.map(({ count, href }, index) => (
                      <td className={count === 0 ? 'is-gap' : undefined} key={columns[index]}>
                        {href === null ? formatInteger(count) : <a href={href}>{count}</a>}
                      </td>
                    ))}
                    <td>{formatInteger(row.total)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">Cộng</th>
                  {columnTotals.map((sum, index) => (
                    <td key={columns[index]}>{formatInteger(sum)}</td>
                  ))}
                  <td>{formatInteger(total)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

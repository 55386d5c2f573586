import { DESK_PATH } from '@/admin/paths'
import type { BroadcastsView } from '@/data/desk-views'
import { formatInteger } from '@/text/numbers'

const NAMES = { tv: 'Trên sóng truyền hình', radio: 'Trên sóng phát thanh' }

export function DeskBroadcasts({ broadcasts }: { broadcasts: BroadcastsView }) {
  const { year, years, media } = broadcasts
  return (
    <section aria-labelledby="desk-broadcasts" className="newsroom-panel">
      <h2 id="desk-broadcasts">Chương trình phát sóng năm {year}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Kênh</th>
            <th scope="col">Đã phát</th>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Số còn thiếu</th>
          </tr>
        </thead>
        <tbody>
          {media.map(({ medium, aired, target, targetDocument, gaps, href }) => (
            <tr key={medium}>
              <th scope="row">{NAMES[medium]}</th>
              <td>
                {aired === null ? 'chưa có số liệu' : <a href={href}>{formatInteger(aired)}</a>}
              </td>
              <td title={targetDocument ?? undefined}>
                {target === null ? 'chưa giao' : formatInteger(target)}
              </td>
              <td>{gapsOf({ aired, target, gaps })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {years.length > 1 && (
        <nav aria-label="Năm phát sóng">
          {years.map((other) => (
            <a
              aria-current={other === year ? 'true' : undefined}
              href={`${DESK_PATH}?nam=${other}#desk-broadcasts`}
              key={other}
            >
              {other}
            </a>
          ))}
        </nav>
      )}
    </section>
  )
}

function gapsOf({
  aired,
  target,
  gaps,
}: Pick<BroadcastsView['media'][number], 'aired' | 'target' | 'gaps'>): string {
  if (gaps !== '') return gaps
  return aired === null || target === null ? '–' : 'không thiếu'
}

import { LateAlarm } from '@/admin/late-alarm'
import { SCHEDULE_PATH } from '@/admin/paths'
import { DueList } from '@/admin/due-list'
import { WorkPanel } from '@/admin/work-panel'
import type { MissingBroadcasts, WaitingPosts, WorkSection, WorkView } from '@/data/work-views'
import { waitedWords } from '@/editorial/waiting'
import { formatDateTime, formatMonth } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

/** Việc cần làm: the alarm first, then what waits; what does not is said in one sentence. */
export function WorkList({ work, now }: { work: WorkView; now: Date }) {
  const { lists, late, lateTotal, due, dueTotal, missingBroadcasts, posts, isReviewer } = work
  const empty = lists.filter(({ total }) => total === 0).map(({ section }) => NOTHING[section])
  return (
    <section aria-labelledby="work-list" className="work-list">
      <h2 id="work-list">Việc cần làm</h2>
      <LateAlarm canMend={work.canPublish} late={late} now={now} total={lateTotal}>
        {lateTotal > late.length && (
          <p>
            <a href={SCHEDULE_PATH}>Xem tất cả mục trễ hẹn ({formatInteger(lateTotal)})</a>
          </p>
        )}
      </LateAlarm>
      <div className="newsroom">
        {lists
          .filter(({ total }) => total > 0)
          .map((list) => (
            <WorkPanel isReviewer={isReviewer} key={list.section} list={list} now={now} />
          ))}
        {dueTotal > 0 && (
          <section className="newsroom-panel">
            <h3>Đang hẹn giờ ({formatInteger(dueTotal)})</h3>
            <DueList due={due} />
            <p>
              <a href={SCHEDULE_PATH}>Xem tất cả mục hẹn giờ</a>
            </p>
          </section>
        )}
        {posts.length > 0 && <Posts posts={posts} now={now} />}
        {missingBroadcasts.length > 0 && <Broadcasts missing={missingBroadcasts} />}
      </div>
      <p className="work-empty">
        {[...empty, ...(dueTotal === 0 ? ['Không có mục nào đang hẹn giờ.'] : [])].join(' ')}
      </p>
    </section>
  )
}

const NOTHING: Record<WorkSection, string> = {
  submitted: 'Không có mục nào chờ duyệt.',
  returned: 'Không có mục nào bị trả lại.',
  approved: 'Không có mục nào chờ xuất bản.',
  drafts: 'Không có bản nháp nào.',
}

const POSTS: Record<WaitingPosts['kind'], string> = {
  questions: 'câu hỏi chờ trả lời',
  feedback: 'góp ý, liên hệ chưa xử lý',
}

function Posts({ posts, now }: { posts: readonly WaitingPosts[]; now: Date }) {
  return (
    <section className="newsroom-panel">
      <h3>Bạn đọc gửi</h3>
      <ul>
        {posts.map(({ kind, total, since, href }) => (
          <li key={kind}>
            <a href={href}>
              {formatInteger(total)} {POSTS[kind]}
            </a>
            <span>
              {total === 1 ? 'Từ' : 'Cũ nhất từ'} {formatDateTime(since)}, {waitedWords(since, now)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const NEW_EPISODE = '/admin/collections/episodes/create'
const MEDIA = { tv: 'Truyền hình', radio: 'Phát thanh' }

function Broadcasts({ missing }: { missing: readonly MissingBroadcasts[] }) {
  return (
    <section className="newsroom-panel">
      <h3>Kỳ phát sóng còn thiếu</h3>
      <ul>
        {missing.map(({ medium, month, aired, expected, isRunning }) => (
          <li key={`${medium} ${month}`}>
            <strong>
              {MEDIA[medium]}, tháng {formatMonth(month)}
              {isRunning && ' (tháng này)'}
            </strong>
            <span>
              Mới có {formatInteger(aired)}/{formatInteger(expected)} số theo chỉ tiêu giao
            </span>
          </li>
        ))}
      </ul>
      <p>
        Nếu số đó đã phát, hãy <a href={NEW_EPISODE}>nhập số phát sóng</a> rồi xuất bản.
      </p>
    </section>
  )
}

import { labels } from '@/site/labels'
import { formatDateTime } from '@/text/dates'

/** Above and below a draft that is shared by a link, on paper too. `until`: an ISO instant. */
export function DraftNotice({ until }: { until: string }) {
  return (
    <p className="notice draft-notice" role="note">
      <strong>{labels.preview.draft}</strong> {labels.preview.draftNote(formatDateTime(until))}
    </p>
  )
}

import { labels } from '@/site/labels'

/** Above a preview, so that nobody takes it for the page itself. */
export function PreviewNotice() {
  return (
    <p className="notice" role="note">
      <strong>{labels.preview.title}.</strong> {labels.preview.note}
    </p>
  )
}

import type { CorrectionView } from '@/data/views'
import { labels } from '@/site/labels'
import { formatShortDate } from '@/text/dates'

/** Đính chính: what was wrong in what has been read already. */
export function Corrections({ corrections }: { corrections: CorrectionView[] }) {
  return corrections.map(({ at, text }) => (
    <p className="correction" key={at}>
      <strong>{labels.publication.correctedOn(formatShortDate(at))}</strong> {text}
    </p>
  ))
}

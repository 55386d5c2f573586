import type { PublicationView } from '@/data/views'
import { labels } from '@/site/labels'
import { formatDateTime, formatLongDateTime } from '@/text/dates'

/** Who wrote an item, for which unit, and when: published, changed, happened, broadcast. */
export function Imprint({ publication, isDraft = false }: ImprintProps) {
  const { byline, unit, publishedAt, revisedAt, eventAt, broadcast } = publication
  const words = labels.publication
  return (
    <dl className="imprint">
      {byline !== null && (
        <div>
          <dt>{words.byline}</dt>
          <dd>{byline}</dd>
        </div>
      )}
      {unit !== null && (
        <div>
          <dt>{words.unit}</dt>
          <dd>
            <a href={unit.href}>{unit.label}</a>
          </dd>
        </div>
      )}
      {broadcast !== null && <Moment label={words.broadcastAt} at={broadcast.broadcastAt} />}
      {!isDraft && <Moment label={words.publishedAt} at={publishedAt} />}
      {!isDraft && revisedAt !== null && (
        <Moment label={words.revisedAt} at={revisedAt} format={formatDateTime} />
      )}
      {eventAt !== null && <Moment label={words.eventAt} at={eventAt} />}
    </dl>
  )
}

interface ImprintProps {
  publication: PublicationView
  /** What has not come out bears no date of publication. */
  isDraft?: boolean
}

interface MomentProps {
  label: string
  at: string
  format?: (instant: string) => string
}

function Moment({ label, at, format = formatLongDateTime }: MomentProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <time dateTime={at}>{format(at)}</time>
      </dd>
    </div>
  )
}

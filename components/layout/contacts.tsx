import type { SiteView } from '@/data/views'
import { labels } from '@/site/labels'

/** Who answers for the portal and how to reach them: lines without data are left out. */
export function Contacts({ site }: { site: SiteView }) {
  return (
    <dl className="facts">
      <Fact label={labels.layout.governingBody} value={site.governingBody} />
      <Fact label={labels.layout.responsiblePerson} value={site.responsiblePerson} />
      <Fact label={labels.layout.address} value={site.address} />
      <Fact label={labels.layout.phone} value={site.phone} href={telephone(site.phone)} />
      <Fact label={labels.layout.hotline} value={site.hotline} href={telephone(site.hotline)} />
      <Fact
        label={labels.layout.email}
        value={site.email}
        href={site.email === null ? undefined : `mailto:${site.email}`}
      />
    </dl>
  )
}

function Fact(props: { label: string; value: string | null; href?: string | undefined }) {
  if (props.value === null) return null
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.href === undefined ? props.value : <a href={props.href}>{props.value}</a>}</dd>
    </div>
  )
}

function telephone(number: string | null): string | undefined {
  return number === null ? undefined : `tel:${number.replace(/[^\d+]/g, '')}`
}

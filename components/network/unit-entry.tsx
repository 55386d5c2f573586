import type { ReactNode } from 'react'
import type { NetworkUnit } from '@/data/network-views'
import { MaybeElsewhere } from '@/components/layout/maybe-elsewhere'
import { labels } from '@/site/labels'
import { networkLabels as words } from '@/site/network-labels'
import { UNION_BLOCKS } from '@/site/union-blocks'
import { formatShortDate } from '@/text/dates'

interface UnitEntryProps {
  unit: NetworkUnit
  headingLevel: 2 | 3
}

/** A unit: where it is to be found, and what it has last told. */
export function UnitEntry({ unit, headingLevel }: UnitEntryProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const { person, phone, email, address } = unit.contact
  return (
    <article className="network-unit">
      <Heading>
        <a className="headline" href={unit.href}>
          {unit.name}
        </a>
      </Heading>
      <dl className="facts">
        <div>
          <dt>{words.facebook}</dt>
          <dd>
            {unit.facebookHref !== null ? (
              <MaybeElsewhere link={{ label: words.page, href: unit.facebookHref }} />
            ) : unit.isOnFacebook ? (
              words.connected
            ) : (
              words.notConnected
            )}
          </dd>
        </div>
        {unit.zaloGroups.length > 0 && (
          <div>
            <dt>{words.zalo}</dt>
            {unit.zaloGroups.map(({ block, href }, index) => {
              const label = words.groupOf(UNION_BLOCKS[block].label)
              return (
                <dd key={index}>
                  {href === null ? label : <MaybeElsewhere link={{ label, href }} />}
                </dd>
              )
            })}
          </div>
        )}
        {person !== null && <Fact label={words.contact}>{person}</Fact>}
        {phone !== null && (
          <Fact label={labels.layout.phone}>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          </Fact>
        )}
        {email !== null && (
          <Fact label={labels.layout.email}>
            <a href={`mailto:${email}`}>{email}</a>
          </Fact>
        )}
        {address !== null && <Fact label={labels.layout.address}>{address}</Fact>}
      </dl>
      {unit.latest.length === 0 ? (
        <p className="meta">{words.noItem}</p>
      ) : (
        <>
          <p className="meta">{words.latest}</p>
          <ul className="network-latest">
            {unit.latest.map(({ href, title, publishedAt }) => (
              <li key={href}>
                <a href={href}>{title}</a>{' '}
                <time className="meta" dateTime={publishedAt}>
                  {formatShortDate(publishedAt)}
                </time>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

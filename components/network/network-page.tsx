import type { NetworkView } from '@/data/network-views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { SectionHeading } from '@/components/layout/section-heading'
import { networkLabels as words } from '@/site/network-labels'
import { routes } from '@/site/routes'
import { UNION_BLOCKS, type UnionBlock } from '@/site/union-blocks'
import { formatInteger } from '@/text/numbers'
import { UnitEntry } from './unit-entry'

interface NetworkPageProps {
  network: NetworkView
  /** The block that is shown; null: all units. */
  block: UnionBlock | null
}

/** `/mang-luoi`: how many are connected, then the units, all or of one block. */
export function NetworkPage({ network, block }: NetworkPageProps) {
  const { federation, units, total, onFacebook } = network
  const title = block === null ? words.units : words.unitsOfBlock(UNION_BLOCKS[block].label)
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        {total > 0 && (
          <p className="lead">
            <strong>{words.onFacebook(formatInteger(onFacebook), formatInteger(total))}</strong>
          </p>
        )}
        <p>
          <a href={routes.press()}>{words.press}</a>
        </p>
      </header>
      <Blocks network={network} block={block} />
      {federation !== null && block === null && <UnitEntry unit={federation} headingLevel={2} />}
      <section className="section" aria-labelledby="cac-don-vi">
        <SectionHeading id="cac-don-vi" title={title} href={null} />
        {units.length === 0 ? (
          <p className="empty">{block === null ? words.noUnits : words.noUnitsOfBlock}</p>
        ) : (
          <ul className="network-units">
            {units.map((unit) => (
              <li key={unit.href}>
                <UnitEntry unit={unit} headingLevel={3} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

/** One block by a link: the list then has an address of its own. */
function Blocks({ network: { blocks }, block }: NetworkPageProps) {
  const named = blocks.filter(({ groups }) => groups > 0)
  if (named.length === 0) return null
  return (
    <nav className="broadcast-filter" aria-labelledby="theo-khoi">
      <p id="theo-khoi">{words.blocks}</p>
      <ul className="tabs network-blocks">
        <li>
          <a href={routes.network()} aria-current={block === null ? 'true' : undefined}>
            {words.allBlocks}
          </a>
        </li>
        {named.map(({ block: other, groups, units }) => (
          <li key={other}>
            <a href={routes.network(other)} aria-current={other === block ? 'true' : undefined}>
              <span>
                {UNION_BLOCKS[other].label}{' '}
                <small>{words.groupsOf(formatInteger(groups), formatInteger(units))}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

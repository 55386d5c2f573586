import { getReading } from '@/data/cms'
import { findNewest } from '@/data/listing'
import type { NetworkUnit, NetworkView } from '@/data/network-views'
import type { Unit } from '@/payload-types'
import { routes } from '@/site/routes'
import { UNION_BLOCKS, type UnionBlock } from '@/site/union-blocks'
import { dayOf } from '@/statistics/periods'
import { unitsIn } from '@/statistics/units'
import { toLocalDay } from '@/text/dates'

/** Of each unit; its own page has them all. */
const LATEST = 3
const BLOCKS = Object.keys(UNION_BLOCKS) as UnionBlock[]

const UNIT_SELECT = {
  name: true,
  slug: true,
  kind: true,
  validFrom: true,
  validTo: true,
  contactPerson: true,
  phone: true,
  email: true,
  address: true,
  isOnFacebook: true,
  facebookUrl: true,
  zaloGroups: true,
} as const

type UnitRow = Pick<Unit, 'id' | keyof typeof UNIT_SELECT>

/**
 * The units that exist today, where they are to be found, and what each has last told.
 *
 * @param block leaves out units that have no group in it; null: all of them.
 */
export async function getNetwork(block: UnionBlock | null, now: Date): Promise<NetworkView> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'units',
    depth: 0,
    limit: 0,
    overrideAccess: false,
    req,
    pagination: false,
    select: UNIT_SELECT,
    sort: ['order', 'name'],
  })
  const living = livingOn(docs, toLocalDay(now))
  const own = living.find(({ kind }) => kind === 'province')
  const units = living.filter(({ kind }) => kind !== 'province')
  const shown = block === null ? units : units.filter((unit) => countGroups(unit, block) > 0)
  return {
    federation: own ? await toNetworkUnit(own) : null,
    units: await Promise.all(shown.map(toNetworkUnit)),
    total: units.length,
    onFacebook: units.filter(isOnFacebook).length,
    blocks: BLOCKS.map((of) => ({
      block: of,
      groups: units.reduce((sum, unit) => sum + countGroups(unit, of), 0),
      units: units.filter((unit) => countGroups(unit, of) > 0).length,
    })),
  }
}

function livingOn(rows: UnitRow[], today: string): UnitRow[] {
  const dated = rows.map((row) => ({
    id: row.id,
    validFrom: row.validFrom ? dayOf(row.validFrom) : null,
    validTo: row.validTo ? dayOf(row.validTo) : null,
    successorIds: [],
  }))
  const living = new Set(unitsIn(dated, { from: today, to: today }).map(({ id }) => id))
  return rows.filter(({ id }) => living.has(id))
}

async function toNetworkUnit(row: UnitRow): Promise<NetworkUnit> {
  const latest = await findNewest({
    kinds: ['news', 'article'],
    where: { unit: { equals: row.id } },
    limit: LATEST,
    isBare: true,
  })
  return {
    name: row.name,
    href: routes.unit(row.slug ?? ''),
    isOnFacebook: isOnFacebook(row),
    facebookHref: row.facebookUrl || null,
    zaloGroups: (row.zaloGroups ?? []).map(({ block, url }) => ({ block, href: url || null })),
    contact: {
      person: row.contactPerson || null,
      phone: row.phone || null,
      email: row.email || null,
      address: row.address || null,
    },
    latest,
  }
}

/** Whoever has a page there is there, even where nobody has ticked it. */
function isOnFacebook({ isOnFacebook: ticked, facebookUrl }: UnitRow): boolean {
  return ticked === true || Boolean(facebookUrl)
}

function countGroups({ zaloGroups }: UnitRow, block: UnionBlock): number {
  return (zaloGroups ?? []).filter((group) => group.block === block).length
}

import { getCounter, getReading, getSurvey } from '@/data/cms'
import type { Ledger } from '@/data/ledger'
import { countedIn } from '@/data/ledger'
import type { PublicationLedgers } from '@/data/statistics'
import { spokenOf } from '@/data/statistics'
import type { Stream } from '@/data/views'
import type { DimensionCount } from '@/statistics/engines/counter'
import type { UnitMonthCount } from '@/statistics/engines/survey'
import { idOf } from '@/statistics/ledger-rows'
import type { Day, Period } from '@/statistics/periods'
import { ALL_TIME, dayOf } from '@/statistics/periods'
import type { ChosenStep } from '@/statistics/span-choice'
import type { LedgerUnit } from '@/statistics/units'

/** What was counted of one kind in a span, beside what figures cover. */
interface KindCounts {
  byUnitAndMonth: UnitMonthCount[]
  byCategory: DimensionCount[]
  byCampaign: DimensionCount[]
}

export interface NamedPart {
  id: string
  label: string
  slug: string | null
}

/** Everything that is read for the numbers of one span; what is told of it is worked out from this. */
export interface SpanReading {
  span: Period
  /** As much of the span as its numbers speak of. */
  spoken: Period
  known: Period
  today: Day
  step: ChosenStep
  ledgers: PublicationLedgers
  counts: { news: KindCounts; articles: KindCounts }
  units: (NamedPart & LedgerUnit)[]
  categories: (NamedPart & { stream: Stream })[]
  campaigns: NamedPart[]
  /** The day of each unit's last item, covered by figures or not. */
  lastByUnit: Map<string, Day>
}

const MAX_NAMES = 1000
const NOTHING: KindCounts = { byUnitAndMonth: [], byCategory: [], byCampaign: [] }

type Wanted = Pick<SpanReading, 'span' | 'known' | 'today' | 'step' | 'ledgers'>

export async function readSpan(wanted: Wanted): Promise<SpanReading> {
  const { ledgers, span, today } = wanted
  const spoken = spokenOf(ledgers, span, today)
  const [news, articles, names, lastByUnit] = await Promise.all([
    countKind(ledgers.news, span),
    countKind(ledgers.articles, span),
    getNames(),
    getLastByUnit(spoken),
  ])
  return { ...wanted, spoken, counts: { news, articles }, ...names, lastByUnit }
}

async function countKind(ledger: Ledger, span: Period): Promise<KindCounts> {
  if (countedIn(ledger, span) === 0) return NOTHING
  const [counter, survey] = await Promise.all([getCounter(), getSurvey()])
  const request = { kind: ledger.kind, span, except: ledger.covered }
  const [byUnitAndMonth, byCategory, byCampaign] = await Promise.all([
    survey.countByUnitAndMonth(request),
    counter.countByDimension({ ...request, dimension: 'category' }),
    counter.countByDimension({ ...request, dimension: 'campaign' }),
  ])
  return { byUnitAndMonth, byCategory, byCampaign }
}

async function getLastByUnit({ to }: Period): Promise<Map<string, Day>> {
  const survey = await getSurvey()
  const span = { from: ALL_TIME.from, to }
  const lists = await Promise.all(
    (['news', 'articles'] as const).map((kind) =>
      survey.findLastByUnit({ kind, span, except: [] }),
    ),
  )
  const last = new Map<string, Day>()
  for (const { unit, at } of lists.flat()) {
    if (unit === null) continue
    const day = dayOf(at)
    const known = last.get(unit)
    if (known === undefined || day > known) last.set(unit, day)
  }
  return last
}

/** All names, in the order in which they are shown: zeros are shown too. */
async function getNames(): Promise<Pick<SpanReading, 'units' | 'categories' | 'campaigns'>> {
  const { cms, req } = await getReading()
  const shared = {
    depth: 0,
    limit: MAX_NAMES,
    overrideAccess: false,
    req,
    pagination: false,
  } as const
  const [units, categories, campaigns] = await Promise.all([
    cms.find({
      ...shared,
      collection: 'units',
      select: { name: true, slug: true, validFrom: true, validTo: true, successors: true },
      sort: 'order',
    }),
    cms.find({
      ...shared,
      collection: 'categories',
      select: { name: true, slug: true, stream: true },
      sort: 'order',
    }),
    cms.find({
      ...shared,
      collection: 'campaigns',
      select: { name: true, slug: true },
      sort: 'name',
    }),
  ])
  return {
    units: units.docs.map((row) => ({
      ...toName(row),
      validFrom: row.validFrom ? dayOf(row.validFrom) : null,
      validTo: row.validTo ? dayOf(row.validTo) : null,
      successorIds: (row.successors ?? []).flatMap((unit) => idOf(unit) ?? []),
    })),
    categories: categories.docs.map((row) => ({ ...toName(row), stream: row.stream })),
    campaigns: campaigns.docs.map(toName),
  }
}

function toName({ id, name, slug }: { id: string; name: string; slug?: string | null }): NamedPart {
  return { id, label: name, slug: slug ?? null }
}

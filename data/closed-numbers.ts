import { getCms } from '@/data/cms'
import type { Ledger } from '@/data/ledger'
import type { PublicationLedgers } from '@/data/statistics'
import type { ClosedNumbersView, ClosedNumberView } from '@/data/statistics-views'
import type { LedgerNumber } from '@/statistics/closing'
import { countOverSpan } from '@/statistics/ledger'
import type { Period } from '@/statistics/periods'
import { dayOf, overlaps } from '@/statistics/periods'

/** The newest; whoever wants older ones chooses their span. */
const MAX_SHOWN = 12
const MAX_PERIODS = 200

/**
 * The closed periods (kỳ đã chốt) that touch a span, the newest first: what was frozen, and by how
 * much today's number differs. Who closed a period, and its other numbers, are not for readers: of
 * what the access rules keep from them this hands on the totals of tin and bài alone, which the
 * statistics pages show anyway.
 */
export async function getClosedNumbers(
  ledgers: PublicationLedgers,
  span: Period,
): Promise<ClosedNumbersView[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'closedPeriods',
    depth: 0,
    limit: MAX_PERIODS,
    overrideAccess: true,
    pagination: false,
    select: { name: true, from: true, to: true, closedAt: true, numbers: true },
    sort: '-from',
    where: { reopenedAt: { exists: false } },
  })
  const closed = docs
    .map((row) => ({ ...row, period: { from: dayOf(row.from), to: dayOf(row.to) } }))
    .filter(({ period, closedAt }) => closedAt && overlaps(period, span))
    .slice(0, MAX_SHOWN)
  if (closed.length === 0) return []
  const indicatorOf = await getIndicators()
  return Promise.all(
    closed.map(async ({ name, closedAt, numbers, period }) => {
      const view = async (kind: 'news' | 'articles') =>
        toNumber({
          frozen: frozenTotal(numbers as unknown as LedgerNumber[], indicatorOf.get(kind)),
          current: await currentTotal(ledgers[kind], period),
        })
      const [news, articles] = await Promise.all([view('news'), view('articles')])
      return { name: name ?? '', closedAt: closedAt ?? '', news, articles }
    }),
  )
}

/** The id of the indicator that counts tin, and of the one that counts bài. */
async function getIndicators(): Promise<Map<string, string>> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'indicators',
    depth: 0,
    limit: 10,
    overrideAccess: true,
    pagination: false,
    select: { counts: true },
    where: { counts: { in: ['news', 'articles'] }, method: { equals: 'counted' } },
  })
  return new Map(docs.flatMap(({ id, counts }) => (counts ? [[counts, id] as const] : [])))
}

/** A count of 0 was frozen without a row. */
function frozenTotal(numbers: LedgerNumber[], indicatorId: string | undefined): number | null {
  const row = numbers.find((own) => own.indicatorId === indicatorId && own.part === 'total')
  return row === undefined ? 0 : row.value
}

async function currentTotal(ledger: Ledger, span: Period): Promise<number | null> {
  const { kind, covered: except, figures, counter } = ledger
  const months = await counter.countByMonth({ kind, span, except })
  const counted = months.reduce((sum, { count }) => sum + count, 0)
  const result = countOverSpan({ span, figures, counted })
  return result.ok ? result.value : null
}

function toNumber({
  frozen,
  current,
}: {
  frozen: number | null
  current: number | null
}): ClosedNumberView {
  return { frozen, change: frozen === null || current === null ? null : current - frozen }
}

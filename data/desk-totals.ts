import type { DeskSources } from '@/data/desk'
import type { ComparedView, TotalView } from '@/data/desk-views'
import { panelList } from '@/data/panel-lists'
import type { KindLedger } from '@/hooks/gather-ledger'
import { countOverSpan } from '@/statistics/ledger'
import type { Period } from '@/statistics/periods'
import { monthPeriod, yearPeriod } from '@/statistics/periods'
import { compareSamePeriod, planSamePeriod } from '@/statistics/same-period'
import { monthToDate, yearToDate } from '@/statistics/spans'
import { expectedOver, type LedgerTarget } from '@/statistics/targets'

/** Month and year so far, each kind against the same days last year and against its target. */
export function deskTotals({ ledger, kinds, today }: DeskSources): Promise<TotalView[]> {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return Promise.all(
    (['news', 'articles', 'tv', 'radio'] as const).map(async (kind) => {
      const own = ledger.indicators.filter((indicator) => indicator.kind === kind)
      const targets = ledger.targets.filter(
        ({ indicatorId, unitId }) => unitId === null && own.some(({ id }) => id === indicatorId),
      )
      const [inMonth, inYear] = await Promise.all([
        compare({
          ledger: kinds[kind],
          targets,
          span: monthToDate(today),
          whole: monthPeriod(year, month),
        }),
        compare({ ledger: kinds[kind], targets, span: yearToDate(today), whole: yearPeriod(year) }),
      ])
      return { kind, month: inMonth, year: inYear }
    }),
  )
}

async function compare({
  ledger,
  targets,
  span,
  whole,
}: {
  ledger: KindLedger
  targets: readonly LedgerTarget[]
  span: Period
  whole: Period
}): Promise<ComparedView> {
  const plan = planSamePeriod({ span, figures: ledger.figures })
  const [current, previous] = await Promise.all([
    valueOver(ledger, plan.current),
    valueOver(ledger, plan.previous),
  ])
  const compared = compareSamePeriod(plan, { current, previous })
  return {
    current: compared.currentValue,
    previous: compared.previousValue,
    isAverage: compared.basis === 'monthlyAverage',
    change: compared.change,
    due: expected(targets, span),
    whole: expected(targets, whole),
    href: panelList(ledger.kind, { span }),
  }
}

/** The plan's spans cut no figure, so there always is a number. */
async function valueOver({ figures, monthsIn }: KindLedger, span: Period): Promise<number> {
  const months = await monthsIn(span)
  const counted = months.reduce((sum, { count }) => sum + count, 0)
  const result = countOverSpan({ span, figures, counted })
  return result.ok ? result.value : 0
}

function expected(targets: readonly LedgerTarget[], span: Period): number | null {
  const inForce = targets.filter(
    ({ from, to }) => from <= span.to && (to === null || to >= span.from),
  )
  if (inForce.length === 0) return null
  return inForce.reduce((sum, target) => sum + expectedOver(target, span), 0)
}

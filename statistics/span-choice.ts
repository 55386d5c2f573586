import type { Month, StatisticsQuery } from '@/site/queries'
import { isSamePeriodQuery, stepOfQuery } from '@/site/queries'
import { monthPeriod, type Day, type Period } from '@/statistics/periods'
import { splitSpan } from '@/statistics/spans'

export type ChosenStep = NonNullable<StatisticsQuery['step']>

/** What was asked for and could not be, each said to the reader in a sentence. */
export type SpanProblem =
  'notAMonth' | 'reversed' | 'ahead' | 'beforeLedger' | 'notAStep' | 'tooFine'

/** What a statistics page shows, read from its address. */
export interface SpanChoice {
  /** Whole calendar months, within what the ledger knows. */
  span: Period
  /** Nothing narrower than everything was asked for, or could be understood. */
  isAll: boolean
  step: ChosenStep
  compare: boolean
  /** As it stands in the address of this page, with what made no sense left out. */
  query: StatisticsQuery
  problems: SpanProblem[]
}

type Params = Record<string, string | string[] | undefined>

/** A longer span is told apart by years unless something else is asked for. */
const MONTHS_TOLD_APART = 24
/** More rows than this nobody reads: the next coarser step is taken. */
const MAX_PARTS = 120
const COARSER = { month: 'quarter', quarter: 'year', year: 'year' } as const

/** "2022-07", as `<input type="month">` sends it, or "7/2022", as people write it; null otherwise. */
export function parseMonth(text: unknown): Month | null {
  if (typeof text !== 'string') return null
  const trimmed = text.trim()
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(trimmed) ?? []
  const [, otherMonth, otherYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(trimmed) ?? []
  const [ofYear, ofMonth] = [Number(year ?? otherYear), Number(month ?? otherMonth)]
  if (!(ofYear >= 1900 && ofYear <= 2999 && ofMonth >= 1 && ofMonth <= 12)) return null
  return `${ofYear}-${String(ofMonth).padStart(2, '0')}`
}

/** From the first day of a month to the last day of another. */
export function periodOfMonths(from: Month, to: Month): Period {
  return { from: `${from}-01`, to: monthPeriod(...partsOf(to)).to }
}

/**
 * The choice in the address bar. What makes no sense falls back to everything the ledger knows, and
 * says so: an address that somebody mistyped still gives a page.
 *
 * @param params as they stand in the address: `tu`, `den`, `theo`, `so-sanh`.
 * @param known from the first year that the ledger knows to the last day of the current one.
 * @param today the current day in Asia/Ho_Chi_Minh.
 */
export function chooseSpan({
  params,
  known,
  today,
}: {
  params: Params
  known: Period
  today: Day
}): SpanChoice {
  const problems: SpanProblem[] = []
  const months = chooseMonths({ params, known, today, problems })
  const span = months === null ? known : periodOfMonths(months.from, months.to)

  const asked = given(params.theo) ? stepOfQuery(params.theo) : undefined
  if (asked === null) problems.push('notAStep')
  const usual = splitSpan(span, 'month').length > MONTHS_TOLD_APART ? 'year' : 'month'
  const step = readableStep(span, asked ?? usual)
  if (asked && step !== asked) problems.push('tooFine')

  const compare = isSamePeriodQuery(params['so-sanh'])
  const query = { ...(months ?? {}), step: step === usual ? undefined : step, compare }
  return { span, isAll: months === null, step, compare, query, problems }
}

function chooseMonths({
  params,
  known,
  today,
  problems,
}: {
  params: Params
  known: Period
  today: Day
  problems: SpanProblem[]
}): { from: Month; to: Month } | null {
  if (!given(params.tu) && !given(params.den)) return null
  const [first, last] = [known.from.slice(0, 7), known.to.slice(0, 7)]
  const current = today.slice(0, 7)
  const from = given(params.tu) ? parseMonth(params.tu) : first
  const to = given(params.den)
    ? parseMonth(params.den)
    : from !== null && from > current
      ? from
      : current
  const problem = problemOf({ from, to, first, current })
  if (problem !== null || from === null || to === null) {
    problems.push(problem ?? 'notAMonth')
    return null
  }
  if (from < first) problems.push('beforeLedger')
  return { from: from < first ? first : from, to: to > last ? last : to }
}

function problemOf({
  from,
  to,
  first,
  current,
}: {
  from: Month | null
  to: Month | null
  first: Month
  current: Month
}): SpanProblem | null {
  if (from === null || to === null) return 'notAMonth'
  if (from > to) return 'reversed'
  if (from > current) return 'ahead'
  return to < first ? 'beforeLedger' : null
}

function readableStep(span: Period, step: ChosenStep): ChosenStep {
  if (step === 'year' || splitSpan(span, step).length <= MAX_PARTS) return step
  return readableStep(span, COARSER[step])
}

/** A form sends its empty fields as well. */
function given(value: string | string[] | undefined): boolean {
  return value !== undefined && value !== ''
}

function partsOf(month: Month): [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
}

import type { DeskSources } from '@/data/desk'
import type { ParticipationView, ShortfallView, UnitView } from '@/data/desk-views'
import { panelList } from '@/data/panel-lists'
import type { NamedUnit } from '@/hooks/gather-ledger'
import { reminderText } from '@/reports/reminder'
import type { CountedKind, DimensionCount } from '@/statistics/engines/counter'
import type { Day, Period } from '@/statistics/periods'
import { ALL_TIME, dayOf } from '@/statistics/periods'
import { participation, silences } from '@/statistics/silence'
import { monthToDate, yearToDate } from '@/statistics/spans'
import { shortfalls } from '@/statistics/targets'
import { unitsIn } from '@/statistics/units'

/**
 * Who takes part: units that exist today, without the federation itself. An item counts here also
 * where a figure covers it: the question is who sent something, not how many there were.
 */
export async function deskParticipation(sources: DeskSources): Promise<ParticipationView> {
  const { ledger, kinds, today, issuer } = sources
  const units = unitsIn(ledger.units, { from: today, to: today }).filter(
    ({ isFederation }) => !isFederation,
  )
  const [month, year] = await Promise.all([
    countsOf(sources, monthToDate(today)),
    countsOf(sources, yearToDate(today)),
  ])
  const firstItem = [kinds.news.firstItem, kinds.articles.firstItem].flatMap((day) => day ?? [])
  const silent = silences({
    units,
    last: await lastDays(sources),
    since: firstItem.sort()[0] ?? today,
    today,
  })
  const inMonth = [...month.news, ...month.articles]
  const taking = participation({ unitIds: units.map(({ id }) => id), counts: inMonth })
  const without = units.filter(({ id }) => taking.silentIds.includes(id))
  return {
    active: taking.active,
    of: taking.of,
    units: silent.flatMap(({ unitId, lastDay, days }): UnitView[] => {
      const unit = units.find(({ id }) => id === unitId)
      if (!unit) return []
      return [
        {
          id: unitId,
          name: unit.name,
          lastDay,
          days,
          month: countOf(inMonth, unitId),
          year: countOf([...year.news, ...year.articles], unitId),
          newsHref: panelList('news', { unit: unitId }),
          articlesHref: panelList('articles', { unit: unitId }),
          reminder: reminderText({ issuer, units: [unit.name], lastDay, days, today }),
        },
      ]
    }),
    hasTargets: ledger.targets.some(({ unitId }) => unitId !== null),
    shortfalls: [
      ...shortfallsOf(sources, { kind: 'news', units, counts: year.news }),
      ...shortfallsOf(sources, { kind: 'articles', units, counts: year.articles }),
    ],
    reminderOfAll:
      without.length === 0
        ? null
        : reminderText({
            issuer,
            units: without.map(({ name }) => name),
            lastDay: null,
            days: 0,
            today,
          }),
  }
}

async function countsOf({ ledger: { counter } }: DeskSources, span: Period) {
  const request = { span, except: [], dimension: 'unit' } as const
  const [news, articles] = await Promise.all([
    counter.countByDimension({ ...request, kind: 'news' }),
    counter.countByDimension({ ...request, kind: 'articles' }),
  ])
  return { news, articles }
}

/** The day of each unit's last tin or bài. */
async function lastDays({ survey, today }: DeskSources): Promise<Map<string, Day>> {
  const request = { span: { from: ALL_TIME.from, to: today }, except: [] }
  const rows = await Promise.all([
    survey.findLastByUnit({ ...request, kind: 'news' }),
    survey.findLastByUnit({ ...request, kind: 'articles' }),
  ])
  const last = new Map<string, Day>()
  for (const { unit, at } of rows.flat()) {
    const day = dayOf(at)
    if (unit !== null && day > (last.get(unit) ?? '')) last.set(unit, day)
  }
  return last
}

/** Units below what they were given from the beginning of the year to today. */
function shortfallsOf(
  { ledger, today }: DeskSources,
  {
    kind,
    units,
    counts,
  }: { kind: CountedKind; units: readonly NamedUnit[]; counts: readonly DimensionCount[] },
): ShortfallView[] {
  const own = ledger.indicators.filter((indicator) => indicator.kind === kind)
  const span = yearToDate(today)
  const targets = ledger.targets.filter(({ indicatorId }) =>
    own.some(({ id }) => id === indicatorId),
  )
  return shortfalls({ targets, counts, span }).flatMap(({ unitId, expected, actual }) => {
    const unit = units.find(({ id }) => id === unitId)
    const href = panelList(kind, { span, unit: unitId })
    return unit ? [{ unitId, unit: unit.name, kind, expected, actual, href }] : []
  })
}

function countOf(counts: readonly DimensionCount[], unit: string): number {
  return counts.reduce((sum, { id, count }) => (id === unit ? sum + count : sum), 0)
}

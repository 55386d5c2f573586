import type { DeskSources } from '@/data/desk'
import type { TopicsView } from '@/data/desk-views'
import { panelList } from '@/data/panel-lists'
import { statisticsLabels } from '@/site/statistics-labels'
import { yearToDate } from '@/statistics/spans'
import { crossTable } from '@/statistics/tallies'
import { unitsIn } from '@/statistics/units'

/** Which unit wrote about what this year so far: tin and bài that no figure covers. */
export async function deskTopics({
  ledger,
  kinds,
  survey,
  today,
}: DeskSources): Promise<TopicsView> {
  const span = yearToDate(today)
  const [news, articles] = await Promise.all([
    survey.countByUnitAndCategory({ kind: 'news', span, except: kinds.news.covered }),
    survey.countByUnitAndCategory({ kind: 'articles', span, except: kinds.articles.covered }),
  ])
  // One list shows one kind: where there are tin, they are most of the number.
  const kindOf = (unit: string, category: string) =>
    news.some((row) => row.unit === unit && row.category === category) ? 'news' : 'articles'
  const units = unitsIn(ledger.units, { from: today, to: today })
  const { categories } = ledger
  const table = crossTable({
    rows: units.map(({ id }) => id),
    columns: categories.map(({ id }) => id),
    counts: [...news, ...articles].map(({ unit, category, count }) => ({
      row: unit,
      column: category,
      count,
    })),
    hasRestColumn: true,
  })
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return {
    columns: [...categories.map(({ name }) => name), statisticsLabels.noCategory],
    rows: table.rows.map(({ id, cells, total }) => ({
      name: (id === null ? undefined : names.get(id)) ?? statisticsLabels.noUnit,
      cells: cells.map((count, index) => {
        const category = categories[index]?.id
        const isNamed = id !== null && category !== undefined && count > 0
        return {
          count,
          href: isNamed ? panelList(kindOf(id, category), { span, unit: id, category }) : null,
        }
      }),
      total,
    })),
    columnTotals: table.columnTotals,
    total: table.total,
    gaps: gapsOf(table.rows, { units, categories }),
  }
}

function gapsOf(
  rows: readonly { id: string | null; cells: number[] }[],
  {
    units,
    categories,
  }: {
    units: readonly { id: string; isFederation: boolean }[]
    categories: readonly { name: string }[]
  },
): TopicsView['gaps'] {
  const taking = units.filter(({ isFederation }) => !isFederation)
  const own = rows.filter(({ id }) => taking.some((unit) => unit.id === id))
  return categories
    .map(({ name }, index) => ({
      category: name,
      units: own.filter(({ cells }) => (cells[index] ?? 0) === 0).length,
      of: taking.length,
    }))
    .filter(({ units: without }) => without > 0)
    .sort((one, other) => other.units - one.units)
}

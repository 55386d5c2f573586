import type { HandFigure } from '@/reports/figures-paragraph'
import { countOverSpan, latestFigure, type LedgerFigure } from '@/statistics/ledger'
import type { Period } from '@/statistics/periods'

/** An indicator that is kept by hand, with all of its figures. */
export interface HandIndicator {
  name: string
  aggregation: 'sum' | 'latest'
  measure: string | null
  figures: readonly LedgerFigure[]
}

export interface HandFigures {
  channels: HandFigure[]
  newspapers: HandFigure[]
  materials: HandFigure[]
}

/** "Báo Lao động đặt mua": levels that are named so are the newspapers' sentence. */
const SUBSCRIBED = / đặt mua$/

/**
 * What was entered by hand, for the three sentences of a report: what adds up are materials, levels
 * are newspapers where their names say so, and else channels. A level is the one that holds at the
 * end of the span and says its own day; an indicator without any figure is left out.
 */
export function handFigures(indicators: readonly HandIndicator[], span: Period): HandFigures {
  const sums = indicators.filter(({ aggregation }) => aggregation === 'sum')
  const levels = indicators.filter(({ aggregation }) => aggregation === 'latest')
  const isNewspaper = ({ name }: HandIndicator) => SUBSCRIBED.test(name)
  return {
    channels: levels.filter((level) => !isNewspaper(level)).flatMap((own) => levelOf(own, span)),
    newspapers: levels.filter(isNewspaper).flatMap((own) => levelOf(own, span)),
    materials: sums.flatMap((own) => sumOf(own, span)),
  }
}

function levelOf({ name, measure, figures }: HandIndicator, span: Period): HandFigure[] {
  const latest = latestFigure({ figures, on: span.to })
  if (latest === null) return []
  const { value, valueTo = null, outOf, period, document } = latest
  return [
    {
      name,
      amount: { value, valueTo, outOf, qualifier: toQualifier(latest.qualifier) },
      measure: latest.measure ?? measure,
      asOf: period.to < span.to ? period.to : span.to,
      documents: [document],
    },
  ]
}

function sumOf({ name, measure, figures }: HandIndicator, span: Period): HandFigure[] {
  const sum = countOverSpan({ span, figures, counted: null })
  if (sum.figures.length === 0) return []
  const shared = { name, asOf: null, documents: documentsOf(sum.figures) }
  const measured = sum.figures.find((figure) => figure.measure !== null)?.measure ?? measure
  if (!sum.ok) return [{ ...shared, amount: null, measure: measured }]
  const [only] = sum.figures
  const isOne = sum.figures.length === 1
  return [
    {
      ...shared,
      amount: {
        value: sum.value,
        valueTo: isOne ? (only?.valueTo ?? null) : null,
        outOf: isOne ? (only?.outOf ?? null) : null,
        qualifier: sharedQualifier(sum.figures),
      },
      measure: measured,
    },
  ]
}

/** A sum with "gần" in it is itself "gần"; with both kinds in it, nothing can be said. */
function sharedQualifier(figures: readonly LedgerFigure[]) {
  const all = new Set(figures.flatMap(({ qualifier }) => toQualifier(qualifier) ?? []))
  const [only = null] = all
  return all.size === 1 ? only : null
}

function toQualifier(stored: string | null): 'almost' | 'over' | null {
  return stored === 'almost' || stored === 'over' ? stored : null
}

function documentsOf(figures: readonly LedgerFigure[]): string[] {
  return [...new Set(figures.map(({ document }) => document))]
}

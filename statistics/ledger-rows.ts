import type { LedgerFigure } from '@/statistics/ledger'
import { dayOf } from '@/statistics/periods'

type Related = string | { id: string } | null | undefined

/** A figure as the CMS stores it: its days as instants, relations as ids or as rows. */
interface StoredFigure {
  id: string
  indicator: string | { id: string }
  from: string
  to: string
  value: number
  valueTo?: number | null
  document: string
  measure?: string | null
  outOf?: number | null
  qualifier?: string | null
  unit?: Related
}

export function toLedgerFigure(row: StoredFigure): LedgerFigure {
  return {
    id: row.id,
    indicatorId: idOf(row.indicator) ?? '',
    period: { from: dayOf(row.from), to: dayOf(row.to) },
    value: row.value,
    valueTo: row.valueTo ?? null,
    document: row.document,
    measure: row.measure ?? null,
    outOf: row.outOf ?? null,
    qualifier: row.qualifier ?? null,
    unitId: idOf(row.unit),
  }
}

/** The id of what a row refers to, whether it was loaded or not; null for nothing. */
export function idOf(related: Related): string | null {
  if (!related) return null
  return typeof related === 'string' ? related : related.id
}

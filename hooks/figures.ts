import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { asSaved } from '@/hooks/as-saved'
import { isLevel } from '@/hooks/indicators'
import { refusal } from '@/hooks/refusal'
import type { EntryIndicator, FigureEntry } from '@/statistics/figure-rules'
import { findFigureProblem, sayFigureProblem } from '@/statistics/figure-rules'
import { idOf } from '@/statistics/ledger-rows'
import { dayOf } from '@/statistics/periods'
import { toLocalDay } from '@/text/dates'

interface FigureRow {
  id?: string
  indicator?: string | { id: string }
  from?: string
  to?: string
  value?: number
  valueTo?: number | null
  outOf?: number | null
  document?: string
  unit?: string | { id: string } | null
  deletedAt?: string | null
}

const LABELS = {
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  value: 'Số',
  valueTo: 'Đến (nếu là khoảng)',
  outOf: 'Trên tổng số',
} as const

/**
 * What the ledger cannot take, whichever way it comes. What is being put into the trash no longer
 * speaks; what is not complete is refused by its fields.
 */
export const refuseBadFigures: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const row = asSaved(originalDoc as FigureRow | undefined, data as FigureRow)
  const entry = toFigureEntry(row)
  if (row.deletedAt || entry === null) return data
  const problem = findFigureProblem({
    entry,
    others: await getOthers(req, entry, row.id),
    indicator: await getIndicator(req, entry.indicatorId),
    today: toLocalDay(new Date()),
  })
  if (problem) {
    throw refusal({
      collection: collection.slug,
      path: problem.field,
      label: LABELS[problem.field],
      message: sayFigureProblem(problem),
      req,
    })
  }
  return data
}

/** A stored row as the ledger's rules see it; null while something is missing. */
export function toFigureEntry(row: FigureRow): FigureEntry | null {
  const { from, to, value } = row
  const indicatorId = idOf(row.indicator)
  if (!isInstant(from) || !isInstant(to) || typeof value !== 'number' || !indicatorId) return null
  return {
    indicatorId,
    unitId: idOf(row.unit),
    period: { from: dayOf(from), to: dayOf(to) },
    value,
    valueTo: row.valueTo ?? null,
    outOf: row.outOf ?? null,
    document: row.document ?? '',
  }
}

async function getOthers(
  req: PayloadRequest,
  { indicatorId, unitId }: FigureEntry,
  ownId: string | undefined,
): Promise<FigureEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'figures',
    depth: 0,
    pagination: false,
    req,
    select: {
      indicator: true,
      unit: true,
      from: true,
      to: true,
      value: true,
      valueTo: true,
      document: true,
    },
    where: {
      indicator: { equals: indicatorId },
      unit: unitId ? { equals: unitId } : { exists: false },
      ...(ownId ? { id: { not_equals: ownId } } : {}),
    },
  })
  return docs.flatMap((doc) => toFigureEntry(doc) ?? [])
}

async function getIndicator(req: PayloadRequest, id: string): Promise<EntryIndicator> {
  const indicator = await req.payload.findByID({
    collection: 'indicators',
    id,
    depth: 0,
    req,
    select: { aggregation: true, method: true },
    // A figure of a trashed indicator can still be put right.
    trash: true,
  })
  return { isLevel: isLevel(indicator), isCounted: indicator.method === 'counted' }
}

function isInstant(value: string | undefined): value is string {
  return value !== undefined && !Number.isNaN(Date.parse(value))
}

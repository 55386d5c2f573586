import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, commitTransaction, initTransaction, killTransaction } from 'payload'
import { canManageSite } from '@/access/roles'
import { personOf } from '@/access/rules'
import { toFigureEntry } from '@/hooks/figures'
import { isLevel } from '@/hooks/indicators'
import type { ImportPreview } from '@/statistics/figure-import/preview'
import { canImport, previewFigures } from '@/statistics/figure-import/preview'
import type { ImportRow } from '@/statistics/figure-import/rows'
import { decodeCsv } from '@/text/csv'
import { toLocalDay } from '@/text/dates'

const MAX_BYTES = 1_000_000

/** What the import answers, whether it only looked or stored. */
export interface ImportAnswer {
  preview?: ImportPreview
  /** How many figures were made. */
  created?: number
  errors?: { message: string }[]
}

/**
 * `POST /api/figures/import`, a form with the CSV as `file`: all rows or none, by those who answer
 * for the ledger. With `?preview=1` it tells what it would do, and stores nothing.
 */
export const importFigures: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!canManageSite(personOf(req))) {
      return refuse(403, 'Chỉ người duyệt xuất bản và quản trị viên nhập được số liệu từ tệp.')
    }
    const file = await getFile(req)
    if (file === null) return refuse(400, 'Hãy chọn một tệp CSV.')
    if (file.size > MAX_BYTES) return refuse(413, 'Tệp lớn hơn 1 MB.')
    const text = decodeCsv(new Uint8Array(await file.arrayBuffer()))
    if (text === null) {
      return refuse(
        400,
        'Không đọc được chữ trong tệp. Trong Excel, hãy lưu kiểu “CSV UTF-8 (Comma delimited)”.',
      )
    }
    const preview = await previewOf(req, text)
    if (req.query.preview === '1') return answer(200, { preview })
    if (!canImport(preview)) {
      return refuse(400, 'Chưa nhập dòng nào: hãy sửa những dòng có lỗi trong tệp rồi thử lại.', {
        preview,
      })
    }
    try {
      await createAll(req, preview.rows)
    } catch (error) {
      if (!(error instanceof APIError)) throw error
      return refuse(error.status, `Chưa nhập dòng nào. ${error.message}`, { preview })
    }
    return answer(201, { preview, created: preview.rows.length })
  },
}

async function previewOf(req: PayloadRequest, text: string): Promise<ImportPreview> {
  const all = { depth: 0, overrideAccess: false, pagination: false, req } as const
  const [indicators, units, figures] = await Promise.all([
    req.payload.find({
      ...all,
      collection: 'indicators',
      select: { key: true, name: true, method: true, aggregation: true },
    }),
    req.payload.find({ ...all, collection: 'units', select: { name: true, shortName: true } }),
    req.payload.find({ ...all, collection: 'figures' }),
  ])
  return previewFigures({
    text,
    indicators: indicators.docs.map((indicator) => ({
      ...indicator,
      isLevel: isLevel(indicator),
      isCounted: indicator.method === 'counted',
    })),
    units: units.docs,
    existing: figures.docs.flatMap((row) => toFigureEntry(row) ?? []),
    today: toLocalDay(new Date()),
  })
}

/** Each row goes through the same hooks as one that is typed; the first refusal undoes all. */
async function createAll(req: PayloadRequest, rows: readonly ImportRow[]): Promise<void> {
  const created: string[] = []
  const hasTransaction = await initTransaction(req)
  try {
    for (const row of rows) {
      const { id } = await req.payload.create({
        collection: 'figures',
        depth: 0,
        overrideAccess: false,
        req,
        data: toFigure(row),
      })
      created.push(id)
    }
    if (hasTransaction) await commitTransaction(req)
  } catch (error) {
    if (hasTransaction) await killTransaction(req)
    // A MongoDB without a replica set has no transactions: what was stored is taken back.
    else for (const id of created) await req.payload.delete({ collection: 'figures', id, req })
    throw error
  }
}

function toFigure({ entry, qualifier, measure }: ImportRow) {
  const { indicatorId, unitId, period, value, valueTo, outOf, document } = entry
  return {
    indicator: indicatorId,
    unit: unitId,
    from: noon(period.from),
    to: noon(period.to),
    value,
    valueTo,
    outOf,
    qualifier,
    measure,
    document,
  }
}

/** A calendar day as the date fields store it. */
function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}

async function getFile(req: PayloadRequest): Promise<File | null> {
  if (!req.headers.get('content-type')?.startsWith('multipart/form-data')) return null
  const file = (await req.formData?.())?.get('file')
  return file instanceof File && file.size > 0 ? file : null
}

function refuse(status: number, message: string, more: ImportAnswer = {}): Response {
  return answer(status, { ...more, errors: [{ message }] })
}

function answer(status: number, body: ImportAnswer): Response {
  return Response.json(body, { status })
}

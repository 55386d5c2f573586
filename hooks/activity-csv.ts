import type { Endpoint, PayloadRequest, Where } from 'payload'
import { personOf } from '@/access/rules'
import { ROLE_LABELS } from '@/access/roles'
import { storyOf } from '@/editorial/story'
import { writeCsv } from '@/reports/csv'

const MOST_ROWS = 20_000

/** `GET /api/activity/csv?where…`: the log as whoever asks may see it, newest first, for a spreadsheet. */
export const activityCsv: Endpoint = {
  path: '/csv',
  method: 'get',
  handler: async (req) => {
    if (!personOf(req)) {
      const message = 'Hãy đăng nhập để tải nhật ký.'
      return Response.json({ errors: [{ message }] }, { status: 401 })
    }
    const headers = {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="nhat-ky.csv"',
      'Cache-Control': 'private, no-store',
    }
    return new Response(await csvOf(req), { headers })
  },
}

async function csvOf(req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'activity',
    depth: 0,
    limit: MOST_ROWS,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-at',
    where: asFiltered(req.query),
  })
  const columns = ['Lúc', 'Người làm', 'Vai trò', 'Việc', 'Mục', 'Ghi chú', 'Mã của mục']
  return writeCsv({
    title: 'Nhật ký',
    columns: columns.map((label) => ({ label, kind: 'text' })),
    rows: docs.map((row) => {
      const { at, who, what, note } = storyOf(row)
      const role = row.actorRole ? ROLE_LABELS[row.actorRole] : ''
      return [at, who, role, what, row.title ?? '', note ?? '', row.item ?? '']
    }),
    total: null,
    notes: [],
  })
}

/** The list's own filters, and the words in its search field. */
function asFiltered({ where, search }: PayloadRequest['query']): Where {
  const filters = (where ?? {}) as Where
  if (typeof search !== 'string' || search === '') return filters
  const words: Where[] = ['title', 'actorName', 'note'].map((field) => ({
    [field]: { contains: search },
  }))
  return { and: [filters, { or: words }] }
}

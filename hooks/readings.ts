import type { Endpoint } from 'payload'
import { readingLogOf } from '@/statistics/engines/adapter'
import { firstDayOfWeek, parseDayCounts } from '@/statistics/readings'

/**
 * What the server tells every minute, with the secret of the jobs: how often pages were read. It
 * cannot write itself: on SQLite only Payload's process does (docs/adr/0001).
 */
export function readingsEndpoint({ secret }: { secret: string }): Endpoint {
  return {
    path: '/readings',
    method: 'post',
    handler: async (req) => {
      if (req.headers.get('authorization') !== `Bearer ${secret}`) {
        return Response.json({ errors: [{ message: 'Không được phép.' }] }, { status: 401 })
      }
      const counts = parseDayCounts(await req.json?.().catch(() => null))
      if (counts === null) {
        return Response.json({ errors: [{ message: 'Không đọc được.' }] }, { status: 400 })
      }
      const log = readingLogOf(req.payload.db)
      await log.add(counts)
      await log.forgetBefore(firstDayOfWeek(counts.day))
      return Response.json({ ok: true })
    },
  }
}

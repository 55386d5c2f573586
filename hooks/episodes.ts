import type { CollectionBeforeChangeHook } from 'payload'
import { asSaved } from '@/hooks/as-saved'
import { refusal } from '@/hooks/refusal'
import { endOf, startOf, yearPeriod } from '@/statistics/periods'
import { formatShortDate, localYear } from '@/text/dates'

interface Episode {
  id?: string
  _status?: string
  deletedAt?: string | null
  medium?: 'tv' | 'radio'
  number?: number
  broadcastAt?: string
}

const MEDIA = { tv: 'truyền hình', radio: 'phát thanh' } as const

/**
 * "Số 5 năm 2022" names one episode of a medium: its number is taken, in the year of Viet Nam in
 * which it is broadcast, by the one that is out. Drafts and the trash take none.
 */
export const refuseTakenNumber: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const episode = asSaved(originalDoc as Episode | undefined, data as Episode)
  const { medium, number, broadcastAt } = episode
  const isOut = episode._status === 'published' && !episode.deletedAt
  if (!isOut || !medium || number === undefined || !broadcastAt) return data

  const year = localYear(broadcastAt)
  const span = yearPeriod(year)
  const { docs } = await req.payload.find({
    collection: 'episodes',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    select: { title: true, broadcastAt: true },
    where: {
      _status: { equals: 'published' },
      medium: { equals: medium },
      number: { equals: number },
      broadcastAt: { greater_than_equal: startOf(span), less_than: endOf(span) },
      ...(episode.id ? { id: { not_equals: episode.id } } : {}),
    },
  })
  const other = docs[0]
  if (other) {
    throw refusal({
      collection: collection.slug,
      path: 'number',
      label: 'Số trong năm',
      message: `Số ${number} ${MEDIA[medium]} năm ${year} đã có: “${other.title}”, phát sóng ngày ${formatShortDate(other.broadcastAt)}. Hãy chọn số khác.`,
      req,
    })
  }
  return data
}

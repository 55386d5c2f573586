import { getReading } from '@/data/cms'
import { afterDayCursor, formatDayCursor, parseDayCursor } from '@/data/day-cursor'
import type { PressListView } from '@/data/network-views'
import { routes } from '@/site/routes'
import { dayOf } from '@/statistics/periods'

const PAGE_SIZE = 30

/** What newspapers have written about us, newest first. */
export async function getPressList(before: unknown): Promise<PressListView> {
  const { cms, req } = await getReading()
  const cursor = parseDayCursor(before)
  const { docs } = await cms.find({
    collection: 'pressLinks',
    depth: 0,
    limit: PAGE_SIZE + 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { title: true, newspaper: true, url: true, publishedOn: true },
    sort: ['-publishedOn', '-id'],
    where: cursor ? afterDayCursor('publishedOn', cursor) : {},
  })
  const shown = docs.slice(0, PAGE_SIZE)
  const last = docs.length > PAGE_SIZE ? shown.at(-1) : undefined
  return {
    items: shown.map(({ id, title, newspaper, url, publishedOn }) => ({
      id,
      title,
      newspaper,
      href: url,
      publishedOn: dayOf(publishedOn),
    })),
    olderHref: last ? routes.press(formatDayCursor({ day: last.publishedOn, id: last.id })) : null,
    newestHref: cursor ? routes.press() : null,
  }
}

import { COLLECTION_OF } from '@/data/cards'
import { getCms, getReading } from '@/data/cms'
import type { MostReadView } from '@/data/home-views'
import type { LinkView, PublicationKind } from '@/data/views'
import { routes } from '@/site/routes'
import { publicationOfPath } from '@/site/sections'
import { readingLogOf } from '@/statistics/engines/adapter'
import type { PageCount } from '@/statistics/readings'
import { firstDayOfWeek, worthShowing } from '@/statistics/readings'
import { toLocalDay } from '@/text/dates'

const SHOWN = 5
/** More than are shown: what has been withdrawn since falls out. */
const ASKED = 20
/** Numbers are told every minute; a list of names need not follow each. */
const KEPT_MS = 5 * 60_000

interface Counts {
  at: number
  today: PageCount[]
  week: PageCount[]
}

let kept: Counts | null = null

/** What readers opened most, today and in seven days; empty where too little was read. */
export async function getMostRead(now: Date): Promise<MostReadView> {
  const { today, week } = await getCounts(now)
  const items = await findItems([...new Set([...today, ...week].map(({ path }) => path))])
  const shown = (pages: PageCount[]) =>
    worthShowing(
      pages.flatMap(({ path, count }) => {
        const link = items.get(path)
        return link ? [{ link, count }] : []
      }),
      SHOWN,
    ).map(({ link }) => link)
  return { today: shown(today), week: shown(week) }
}

/** Only numbers are kept, whatever is published meanwhile; what readers may see is asked each time. */
async function getCounts(now: Date): Promise<Counts> {
  const at = now.getTime()
  if (kept && at >= kept.at && at - kept.at < KEPT_MS) return kept
  const log = readingLogOf((await getCms()).db)
  const day = toLocalDay(now)
  const [today, week] = await Promise.all([
    log.listMostRead({ from: day, limit: ASKED }),
    log.listMostRead({ from: firstDayOfWeek(day), limit: ASKED }),
  ])
  kept = { at, today, week }
  return kept
}

async function findItems(paths: string[]): Promise<Map<string, LinkView>> {
  const asked = paths.flatMap((path) => publicationOfPath(path) ?? [])
  const kinds = [...new Set(asked.map(({ kind }) => kind))]
  const lists = await Promise.all(
    kinds.map((kind) =>
      findOfKind(
        kind,
        asked.filter((each) => each.kind === kind).map(({ slug }) => slug),
      ),
    ),
  )
  return new Map(lists.flat().map((link) => [link.href, link]))
}

async function findOfKind(kind: PublicationKind, slugs: string[]): Promise<LinkView[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 0,
    limit: slugs.length,
    overrideAccess: false,
    req,
    pagination: false,
    select: { title: true, slug: true },
    where: { slug: { in: slugs } },
  })
  return docs.map(({ title, slug }) => ({
    label: title,
    href: routes.publication(kind, slug ?? ''),
  }))
}

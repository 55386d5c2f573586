import { COLLECTION_OF } from '@/data/cards'
import { getCounter, getReading } from '@/data/cms'
import { findNewest } from '@/data/listing'
import { countQuestions, getQuestionPaths } from '@/data/questions'
import { revisedAt } from '@/data/revision'
import { routes } from '@/site/routes'
import type { CountedKind } from '@/statistics/engines/counter'
import { addDays, ALL_TIME, endOf, startOf, yearPeriod } from '@/statistics/periods'
import type { NewsEntry, SitemapEntry } from '@/syndication/sitemap'
import {
  cutIntoFiles,
  cutIntoParts,
  type DatedFile,
  type DatedKind,
  MOST_IN_FILE,
  type SitemapFile,
} from '@/syndication/sitemap-files'
import { toLocalDay } from '@/text/dates'

/** Of each kind: what is stored, what is counted, and the date by which it is cut into years. */
const KINDS = {
  'tin-tuc': { kind: 'news', counted: ['news'], date: 'publishedAt' },
  'bai-viet': { kind: 'article', counted: ['articles'], date: 'publishedAt' },
  // Counted by the day of the broadcast (docs/adr/0005).
  'chuong-trinh': { kind: 'episode', counted: ['tv', 'radio'], date: 'broadcastAt' },
} as const satisfies Record<
  DatedKind,
  { kind: keyof typeof COLLECTION_OF; counted: CountedKind[]; date: string }
>

/** What Google takes of a news sitemap. */
const MOST_NEWS = 1000

interface Row {
  slug?: string | null
  createdAt: string
  updatedAt: string
  publishedAt?: string | null
}

/** The files that hold what there is, oldest first. */
export async function getSitemapFiles(most: number = MOST_IN_FILE): Promise<SitemapFile[]> {
  const kinds = Object.keys(KINDS) as DatedKind[]
  const [dated, documents, questions] = await Promise.all([
    Promise.all(kinds.map(async (kind) => cutIntoFiles(kind, await countByYear(kind), most))),
    countDocuments(),
    countQuestions(),
  ])
  return [
    ...dated.flat(),
    ...cutIntoParts('van-ban', documents, most),
    ...cutIntoParts('hoi-dap', questions, most),
  ]
}

/** The pages of a file, oldest first; empty where there are none, or no longer. */
export async function getSitemapItems(
  file: SitemapFile,
  most: number = MOST_IN_FILE,
): Promise<SitemapEntry[]> {
  if (file.year !== null) return findDated(file, most)
  const { kind, part } = file
  return kind === 'van-ban' ? findDocuments(part, most) : getQuestionPaths(part, most)
}

async function findDated({ kind, year, part }: DatedFile, most: number): Promise<SitemapEntry[]> {
  const { cms, req } = await getReading()
  const date = KINDS[kind].date
  const span = yearPeriod(year)
  const { docs } = await cms.find({
    collection: COLLECTION_OF[KINDS[kind].kind],
    depth: 0,
    limit: most,
    overrideAccess: false,
    req,
    // By number, which MongoDB's adapter does only when it counts as well: few years have parts.
    page: part,
    pagination: part > 1,
    select: { slug: true, createdAt: true, updatedAt: true, publishedAt: true, [date]: true },
    sort: [date, 'id'],
    where: { [date]: { greater_than_equal: startOf(span), less_than: endOf(span) } },
  })
  const rows: Row[] = docs
  return rows.flatMap((row) => {
    if (!row.slug) return []
    const publishedAt = row.publishedAt ?? null
    return [
      {
        path: routes.publication(KINDS[kind].kind, row.slug),
        changedAt: revisedAt({ ...row, publishedAt }) ?? publishedAt,
      },
    ]
  })
}

/** Lists, topics, statistics, documents and pages that stand by themselves. */
export async function getSitemapPages(): Promise<SitemapEntry[]> {
  const [categories, units, campaigns, pages, years] = await Promise.all([
    findTopics('categories'),
    findTopics('units'),
    findTopics('campaigns'),
    findStaticPages(),
    Promise.all(Object.keys(KINDS).map((kind) => countByYear(kind as DatedKind))),
  ])
  const counted = new Set(years.flat().map(({ year }) => year))
  const paths = [
    routes.home(),
    routes.section('news'),
    routes.section('article'),
    routes.section('episode'),
    routes.statistics(),
    routes.documents(),
    routes.network(),
    routes.press(),
    routes.questions(),
    routes.contact(),
    routes.feeds(),
    ...[...counted].toSorted().map(routes.statisticsOfYear),
    ...categories.map((slug) => routes.category(slug)),
    ...units.map((slug) => routes.unit(slug)),
    ...campaigns.map((slug) => routes.campaign(slug)),
  ]
  return [...paths.map((path) => ({ path, changedAt: null })), ...pages]
}

/** What came out today or yesterday: never more than the two days that Google asks for. */
export async function getNewsEntries(now: Date): Promise<NewsEntry[]> {
  const today = toLocalDay(now)
  const since = startOf({ from: addDays(today, -1), to: today })
  const cards = await findNewest({
    kinds: ['news', 'article'],
    where: { publishedAt: { greater_than_equal: since } },
    limit: MOST_NEWS,
    isBare: true,
  })
  return cards.map(({ href, title, publishedAt }) => ({ path: href, title, publishedAt }))
}

async function countByYear(kind: DatedKind): Promise<{ year: number; count: number }[]> {
  const counter = await getCounter()
  const counts = await Promise.all(
    KINDS[kind].counted.map((counted) =>
      counter.countByMonth({ kind: counted, span: ALL_TIME, except: [] }),
    ),
  )
  return counts.flat()
}

async function findTopics(collection: 'categories' | 'units' | 'campaigns'): Promise<string[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    req,
    pagination: false,
    select: { slug: true },
    sort: 'createdAt',
  })
  return docs.flatMap(({ slug }) => slug ?? [])
}

async function findStaticPages(): Promise<SitemapEntry[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'pages',
    depth: 0,
    limit: 0,
    overrideAccess: false,
    req,
    pagination: false,
    select: { slug: true, updatedAt: true },
    sort: 'createdAt',
  })
  return docs.flatMap(({ slug, updatedAt }) =>
    slug ? [{ path: routes.page(slug), changedAt: updatedAt }] : [],
  )
}

async function countDocuments(): Promise<number> {
  const { cms, req } = await getReading()
  const { totalDocs } = await cms.count({ collection: 'documents', overrideAccess: false, req })
  return totalDocs
}

async function findDocuments(part: number, most: number): Promise<SitemapEntry[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'documents',
    depth: 0,
    limit: most,
    overrideAccess: false,
    req,
    page: part,
    pagination: part > 1,
    select: { slug: true, updatedAt: true },
    sort: ['issuedOn', 'id'],
  })
  return docs.flatMap(({ slug, updatedAt }) =>
    slug ? [{ path: routes.document(slug), changedAt: updatedAt }] : [],
  )
}

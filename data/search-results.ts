import type { CardRow } from '@/data/cards'
import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import { findQuestionTexts } from '@/data/questions'
import { fillIn } from '@/data/references'
import { SEARCHED_KINDS } from '@/data/search-filters'
import type { SearchResult } from '@/data/search-views'
import type { PublicationKind } from '@/data/views'
import { bodyText } from '@/search/body-text'
import type { Hit } from '@/search/engines/engine'
import { beginningOf, excerptOf } from '@/search/excerpt'
import { highlight } from '@/search/highlight'
import type { Query } from '@/search/query'
import { routes } from '@/site/routes'

/** Read as the public: whatever the index says, nothing is shown that readers may not see. */
export async function getResults(hits: readonly Hit[], query: Query): Promise<SearchResult[]> {
  const lists = await Promise.all(
    SEARCHED_KINDS.map(async (kind) => {
      const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
      const rows = ids.length === 0 ? [] : await findRows(kind, ids)
      // Without picture and body: only category and unit are filled in, which are kept.
      const filled = await fillIn(rows.map((row) => ({ ...row, cover: null, body: null })))
      return rows.map((row, index) => toResult({ kind, row, filled: filled[index] ?? row, query }))
    }),
  )
  const results = new Map(lists.flat().map((result) => [result.id, result]))
  return hits.flatMap(({ id }) => results.get(id) ?? [])
}

interface ResultOptions {
  kind: Kind
  row: Row
  /** The same with its category and unit. */
  filled: CardRow
  query: Query
}

function toResult({ kind, row, filled, query }: ResultOptions): SearchResult {
  const { id, title, slug, lead, body } = row
  const inLead = excerptOf(lead ?? '', query)
  const text = bodyText(body)
  return {
    id,
    kind: hasCard(kind) ? 'page' : kind,
    title: highlight(title ?? '', query),
    excerpt: inLead ?? excerptOf(text, query) ?? beginningOf(lead ?? text),
    href: hrefOf(kind, slug ?? ''),
    card: hasCard(kind) ? toCard(kind, filled) : null,
  }
}

function hrefOf(kind: Kind, slug: string): string {
  if (kind === 'page') return routes.page(slug)
  if (kind === 'question') return routes.question(slug)
  return kind === 'document' ? routes.document(slug) : routes.publication(kind, slug)
}

function hasCard(kind: Kind): kind is PublicationKind {
  return kind in COLLECTION_OF
}

type Kind = (typeof SEARCHED_KINDS)[number]
type Row = CardRow & { body?: unknown }

async function findRows(kind: Kind, ids: string[]): Promise<Row[]> {
  if (kind === 'question') {
    const found = await findQuestionTexts(ids)
    return found.map(({ id, title, slug, question, answer }) => ({
      id,
      slug,
      title: title ?? '',
      lead: question,
      body: answer,
    }))
  }
  const { cms, req } = await getReading()
  const asked = {
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  } as const
  if (kind === 'page') {
    const select = { title: true, slug: true, lead: true, body: true } as const
    return (await cms.find({ ...asked, collection: 'pages', select })).docs
  }
  if (kind === 'document') {
    const select = { number: true, abstract: true, slug: true, body: true } as const
    const { docs } = await cms.find({ ...asked, collection: 'documents', select })
    return docs.map(({ id, number, abstract, slug, body }) => ({
      id,
      slug,
      body,
      title: `${number}: ${abstract}`,
    }))
  }
  const select = {
    ...(kind === 'episode' ? EPISODE_CARD_SELECT : CARD_SELECT),
    body: true,
  } as const
  return (await cms.find({ ...asked, collection: COLLECTION_OF[kind], select })).docs
}

import type { Where } from 'payload'
import { CARD_SELECT, COLLECTION_OF, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import { DOCUMENT_SELECT, getFiled, toDocumentCards } from '@/data/document-cards'
import { toFile } from '@/data/files'
import { fillIn } from '@/data/references'
import { findReplaced } from '@/data/replaced-documents'
import { toBody } from '@/data/rich-text'
import type { DocumentCard, DocumentView } from '@/data/document-views'
import type { LinkView, PublicationCard } from '@/data/views'
import type { Document } from '@/payload-types'
import { routes } from '@/site/routes'
import { dayOf } from '@/statistics/periods'
import { toLocalDay } from '@/text/dates'

/** Others of the same field, where no editor has chosen what belongs together. */
const OF_THE_FIELD = 4
const MOST = 50

/** A published văn bản; null when there is none at this address. */
export async function findDocument(slug: string, now: Date): Promise<DocumentView | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'documents',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: {
      ...DOCUMENT_SELECT,
      field: true,
      signer: true,
      files: true,
      body: true,
      replaces: true,
      related: true,
      corrections: true,
    },
    where: { slug: { equals: slug } },
  })
  const [row] = await fillIn(docs)
  if (!row) return null
  const today = toLocalDay(now)
  const asked = { today, limit: MOST, sort: '-issuedOn' }
  const [replacedBy, replaces, relatedDocuments, relatedItems, field, replaced] = await Promise.all(
    [
      findCards({ ...asked, where: { replaces: { equals: row.id } } }),
      findCards({ ...asked, where: { id: { in: idsOf(row.replaces) } } }),
      findRelatedDocuments(row, today),
      findRelatedItems(row.related),
      fieldLink(row.field),
      findReplaced([row.id], today),
    ],
  )
  const [card] = await toDocumentCards([row], { today, replaced })
  if (!card) return null
  return {
    ...card,
    field,
    signer: row.signer ?? null,
    effectiveOn: row.effectiveOn ? dayOf(row.effectiveOn) : null,
    expiredOn: row.expiredOn ? dayOf(row.expiredOn) : null,
    files: (row.files ?? []).flatMap((file) => toFile(file) ?? []),
    body: toBody(row.body),
    corrections: (row.corrections ?? []).map(({ at, text }) => ({ at, text })),
    replaces,
    replacedBy,
    relatedDocuments,
    relatedItems,
  }
}

async function findRelatedDocuments(
  { id, field, related }: Pick<Document, 'id' | 'field' | 'related'>,
  today: string,
): Promise<DocumentCard[]> {
  const chosen = referredTo(related, 'documents')
  if (chosen.length > 0) {
    return findCards({ today, where: { id: { in: chosen } }, sort: '-issuedOn', limit: MOST })
  }
  // What is related by an editor's choice, if only to news, is not mixed with what is not.
  const [ofField] = idsOf(field ? [field] : [])
  if (ofField === undefined || (related ?? []).length > 0) return []
  return findCards({
    today,
    where: { and: [{ field: { equals: ofField } }, { id: { not_equals: id } }] },
    sort: '-issuedOn',
    limit: OF_THE_FIELD,
  })
}

async function findRelatedItems(related: Document['related']): Promise<PublicationCard[]> {
  const { cms, req } = await getReading()
  const found = await Promise.all(
    (['news', 'article'] as const).map(async (kind) => {
      const ids = referredTo(related, COLLECTION_OF[kind])
      if (ids.length === 0) return []
      const { docs } = await cms.find({
        collection: COLLECTION_OF[kind],
        depth: 0,
        limit: ids.length,
        overrideAccess: false,
        req,
        pagination: false,
        select: CARD_SELECT,
        sort: '-publishedAt',
        where: { id: { in: ids } },
      })
      return (await fillIn(docs)).map((row) => toCard(kind, row))
    }),
  )
  return found.flat()
}

async function findCards({
  today,
  where,
  sort,
  limit,
}: {
  today: string
  where: Where
  sort: string
  limit: number
}): Promise<DocumentCard[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'documents',
    depth: 0,
    limit,
    overrideAccess: false,
    req,
    pagination: false,
    select: DOCUMENT_SELECT,
    sort,
    where,
  })
  const ids = docs.map(({ id }) => id)
  return toDocumentCards(docs, { today, replaced: await findReplaced(ids, today) })
}

async function fieldLink(field: Document['field']): Promise<LinkView | null> {
  const [id] = idsOf(field ? [field] : [])
  const known = (await getFiled('documentFields')).find((filed) => filed.id === id)
  return known ? { label: known.label, href: routes.documents({ field: known.value }) } : null
}

function referredTo(related: Document['related'], collection: string): string[] {
  return idsOf(
    (related ?? []).flatMap(({ relationTo, value }) => (relationTo === collection ? [value] : [])),
  )
}

function idsOf(references: (string | { id: string })[] | null | undefined): string[] {
  return (references ?? []).map((reference) =>
    typeof reference === 'string' ? reference : reference.id,
  )
}

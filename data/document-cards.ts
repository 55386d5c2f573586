import { keep } from '@/data/keep'
import { getReading } from '@/data/cms'
import type { DocumentCard, OptionView } from '@/data/document-views'
import type { LinkView } from '@/data/views'
import type { Document } from '@/payload-types'
import { validityOf } from '@/site/documents'
import { routes } from '@/site/routes'
import { dayOf } from '@/statistics/periods'

/** What a line of a list needs of a văn bản. */
export const DOCUMENT_SELECT = {
  slug: true,
  number: true,
  type: true,
  abstract: true,
  issuer: true,
  issuedOn: true,
  effectiveOn: true,
  expiredOn: true,
} as const

export type DocumentRow = Pick<Document, 'id' | keyof typeof DOCUMENT_SELECT>

/** One of the lists by which documents are filed, as filters and pages name it. */
export interface Filed extends OptionView {
  id: string
}

/** All issuers, or all fields, in their order: as long as a list on paper. */
export function getFiled(list: 'issuers' | 'documentFields'): Promise<Filed[]> {
  return keep(list, () => readFiled(list))
}

/**
 * Rows as lists show them.
 *
 * @param today the calendar day on which they are read: it says which are in force.
 * @param replaced ids of those that others have taken the place of, where that is known.
 */
export async function toDocumentCards(
  rows: readonly DocumentRow[],
  { today, replaced = new Set() }: { today: string; replaced?: ReadonlySet<string> },
): Promise<DocumentCard[]> {
  const issuers = await getFiled('issuers')
  return rows.map((row) => ({
    id: row.id,
    href: routes.document(row.slug ?? ''),
    number: row.number,
    type: row.type,
    abstract: row.abstract,
    issuer: issuerLink(issuers, row.issuer),
    issuedOn: dayOf(row.issuedOn),
    validity: validityOf({
      effectiveOn: row.effectiveOn ? dayOf(row.effectiveOn) : null,
      expiredOn: row.expiredOn ? dayOf(row.expiredOn) : null,
      isReplaced: replaced.has(row.id),
      today,
    }),
  }))
}

function issuerLink(issuers: Filed[], issuer: DocumentRow['issuer']): LinkView | null {
  const id = typeof issuer === 'object' ? issuer?.id : issuer
  const known = issuers.find((other) => other.id === id)
  return known ? { label: known.label, href: routes.documents({ issuer: known.value }) } : null
}

async function readFiled(collection: 'issuers' | 'documentFields'): Promise<Filed[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    req,
    pagination: false,
    select: { name: true, slug: true },
    sort: ['order', 'name'],
  })
  return docs.flatMap(({ id, name, slug }) => (slug ? [{ id, label: name, value: slug }] : []))
}

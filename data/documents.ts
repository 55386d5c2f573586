import type { Where } from 'payload'
import { getReading } from '@/data/cms'
import { afterDayCursor, formatDayCursor, parseDayCursor } from '@/data/day-cursor'
import { DOCUMENT_SELECT, getFiled, toDocumentCards } from '@/data/document-cards'
import { keep } from '@/data/keep'
import type { DocumentListView } from '@/data/document-views'
import { findReplaced, getReplaced } from '@/data/replaced-documents'
import { documentTypeOfSegment } from '@/site/documents'
import type { DocumentQuery } from '@/site/queries'
import { forceOfQuery } from '@/site/queries'
import { routes } from '@/site/routes'
import { endOf, startOf, yearPeriod } from '@/statistics/periods'
import { localYear, toLocalDay } from '@/text/dates'
import { fold } from '@/text/fold'

const PAGE_SIZE = 20
const MAX_WORDS = 12
const MAX_LENGTH = 200

/** What SQL's LIKE would take for any text; the adapter does not escape it. */
const WILDCARDS = /[%_]/g

/** The published documents that a query asks for, newest first, with what they can be narrowed to. */
export async function getDocumentList(query: DocumentQuery, now: Date): Promise<DocumentListView> {
  const { cms, req } = await getReading()
  const [issuers, fields, years] = await Promise.all([
    getFiled('issuers'),
    getFiled('documentFields'),
    keep('documentYears', readYears),
  ])
  const before = parseDayCursor(query.before)
  const today = toLocalDay(now)
  const conditions = [
    ...(query.type ? [{ type: { equals: query.type } }] : []),
    ...filedUnder('issuer', issuers, query.issuer),
    ...filedUnder('field', fields, query.field),
    ...issuedIn(query.year),
    ...(await inForce(query.force, today)),
    ...wordsOf(query.words),
    ...(before ? [afterDayCursor('issuedOn', before)] : []),
  ]
  const { docs } = await cms.find({
    collection: 'documents',
    depth: 0,
    limit: PAGE_SIZE + 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: DOCUMENT_SELECT,
    sort: ['-issuedOn', '-id'],
    where: { and: conditions },
  })
  const shown = docs.slice(0, PAGE_SIZE)
  const last = docs.length > PAGE_SIZE ? shown.at(-1) : undefined
  return {
    items: await toDocumentCards(shown, {
      today,
      replaced: await findReplaced(
        shown.map(({ id }) => id),
        today,
      ),
    }),
    filters: { issuers, fields, years },
    olderHref: last ? routes.documents({ ...query, before: cursorOf(last) }) : null,
    newestHref: before ? routes.documents({ ...query, before: undefined }) : null,
  }
}

/** Reads `?loai=bao-cao&nam=2022…`; what makes no sense is left out, never an error. */
export async function parseDocumentQuery(
  params: Record<string, string | string[] | undefined>,
): Promise<DocumentQuery> {
  const [issuers, fields] = await Promise.all([getFiled('issuers'), getFiled('documentFields')])
  const known = (list: typeof issuers, value: unknown) =>
    list.find((filed) => filed.value === value)?.value
  const words = textOf(params.q)
  const year = /^[12]\d{3}$/.test(textOf(params.nam)) ? Number(params.nam) : undefined
  const before = textOf(params.truoc)
  return {
    words: words === '' ? undefined : words,
    type: documentTypeOfSegment(params.loai) ?? undefined,
    issuer: known(issuers, params['co-quan']),
    field: known(fields, params['linh-vuc']),
    year,
    force: forceOfQuery(params['hieu-luc']) ?? undefined,
    before: parseDayCursor(before) ? before : undefined,
  }
}

function filedUnder(
  path: 'issuer' | 'field',
  list: { id: string; value: string }[],
  value: string | undefined,
): Where[] {
  const filed = value === undefined ? undefined : list.find((other) => other.value === value)
  return filed ? [{ [path]: { equals: filed.id } }] : []
}

function issuedIn(year: number | undefined): Where[] {
  if (year === undefined) return []
  const period = yearPeriod(year)
  return [{ issuedOn: { greater_than_equal: startOf(period), less_than: endOf(period) } }]
}

/** The same as `validityOf`, as a question; what is replaced is no longer in force. */
async function inForce(force: DocumentQuery['force'], today: string): Promise<Where[]> {
  if (force === undefined) return []
  const tomorrow = endOf({ from: today, to: today })
  const saysNoEnd: Where = { expiredOn: { exists: false } }
  const endsLater: Where = { expiredOn: { greater_than_equal: tomorrow } }
  if (force === 'ahead') {
    return [{ effectiveOn: { greater_than_equal: tomorrow } }, { or: [saysNoEnd, endsLater] }]
  }
  const begins: Where = {
    or: [{ effectiveOn: { exists: false } }, { effectiveOn: { less_than: tomorrow } }],
  }
  const replaced = [...(await getReplaced(today))]
  if (force === 'expired') {
    const isReplaced: Where = { and: [begins, saysNoEnd, { id: { in: replaced } }] }
    return [{ or: [{ expiredOn: { less_than: tomorrow } }, isReplaced] }]
  }
  return [begins, { or: [endsLater, { and: [saysNoEnd, { id: { not_in: replaced } }] }] }]
}

/**
 * Every word of a number or an abstract, marks ignored. Both databases answer from an index that
 * holds the folded words beside the order of the list, and read no document that lacks them.
 */
function wordsOf(words: string | undefined): Where[] {
  return fold((words ?? '').slice(0, MAX_LENGTH))
    .replace(WILDCARDS, ' ')
    .split(' ')
    .filter(Boolean)
    .slice(0, MAX_WORDS)
    .map((word) => ({ searchText: { contains: word } }))
}

async function readYears(): Promise<number[]> {
  const [newest, oldest] = await Promise.all([findYear('-issuedOn'), findYear('issuedOn')])
  if (newest === null || oldest === null) return []
  return Array.from({ length: newest - oldest + 1 }, (_, index) => newest - index)
}

async function findYear(sort: string): Promise<number | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'documents',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { issuedOn: true },
    sort,
  })
  return docs[0] ? localYear(docs[0].issuedOn) : null
}

function cursorOf({ issuedOn, id }: { issuedOn: string; id: string }): string {
  return formatDayCursor({ day: issuedOn, id })
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, MAX_LENGTH) : ''
}

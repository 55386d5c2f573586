import type { Payload } from 'payload'
import type { Fields } from '@/database/testing/doors'

/** The least that Payload takes for a PDF. */
const PDF = Buffer.from('%PDF-1.4\nxref\n%%EOF\n')

/** A file as văn bản have them; gives its id. */
export async function createDocumentFile(payload: Payload, caption = 'Bản ký'): Promise<string> {
  const { id } = await payload.create({
    collection: 'media',
    data: { caption },
    file: { data: PDF, mimetype: 'application/pdf', name: 'van-ban.pdf', size: PDF.length },
    depth: 0,
  })
  return id
}

/** A published văn bản of 25/7/2022, unless told otherwise; gives its id. */
export async function createDocument(payload: Payload, data: Fields = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'documents',
    data: {
      number: '178/BC-LĐLĐ',
      type: 'report',
      abstract: 'Sơ kết',
      issuedOn: noonOf('2022-07-25'),
      _status: 'published',
      ...data,
    } as never,
    depth: 0,
  })
  return id
}

/** A calendar day as the date fields store it. */
export function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`
}

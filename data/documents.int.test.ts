/** The library as readers ask for it: by type, issuer, field, year, force and words. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findDocument } from '@/data/document-page'
import { getDocumentList, parseDocumentQuery } from '@/data/documents'
import { createDocument, createDocumentFile, noonOf } from '@/database/testing/documents'
import type { Fields } from '@/database/testing/doors'
import { openPortal } from '@/database/testing/portal'
import { dataOfRichText } from '@/database/testing/rich-text'

const NOW = new Date('2023-06-15T03:00:00.000Z')

let payload: Payload
const ids: Record<string, string> = {}

beforeAll(async () => {
  payload = await openPortal()
  const listed = async (collection: 'issuers' | 'documentFields', name: string) =>
    (await payload.create({ collection, data: { name } })).id
  const own = await listed('issuers', 'LĐLĐ tỉnh')
  const confederation = await listed('issuers', 'Tổng Liên đoàn')
  const press = await listed('documentFields', 'Tuyên giáo')
  const file = await createDocumentFile(payload, 'Báo cáo, bản ký')
  const make = async (name: string, data: Fields) =>
    (ids[name] = await createDocument(payload, data))

  await make('old', {
    number: '01/CT-TLĐ',
    type: 'directive',
    abstract: 'Nâng cao chất lượng hoạt động báo chí',
    issuer: confederation,
    field: press,
    issuedOn: noonOf('2014-01-06'),
  })
  await make('new', {
    number: '05/CT-TLĐ',
    type: 'directive',
    abstract: 'Báo chí công đoàn trong tình hình mới',
    issuer: confederation,
    field: press,
    issuedOn: noonOf('2023-03-01'),
    effectiveOn: noonOf('2023-06-16'),
    replaces: [ids.old],
  })
  await make('report', {
    abstract: 'Sơ kết công tác thông tin cơ sở',
    issuer: own,
    field: press,
    signer: 'Nguyễn Văn A',
    expiredOn: noonOf('2023-06-16'),
    files: [file],
    body: dataOfRichText({ text: 'Toàn văn báo cáo.' }),
  })
  await make('expired', {
    number: '29/KH-LĐLĐ',
    type: 'plan',
    abstract: 'Truyền thông công đoàn',
    issuer: own,
    issuedOn: noonOf('2020-08-25'),
    expiredOn: noonOf('2023-06-15'),
  })
  await make('draft', { number: '99/BC-LĐLĐ', abstract: 'Bản nháp', _status: 'draft' })
  await make('trashed', { number: '98/BC-LĐLĐ', deletedAt: new Date().toISOString() })
})

const asked = async (params: Record<string, string>) => {
  const { items } = await getDocumentList(await parseDocumentQuery(params), NOW)
  return items.map(({ number }) => number)
}

test('what is published, the newest first', async () => {
  expect(await asked({})).toEqual(['05/CT-TLĐ', '178/BC-LĐLĐ', '29/KH-LĐLĐ', '01/CT-TLĐ'])
})

test.each<[string, Record<string, string>, string[]]>([
  ['type', { loai: 'bao-cao' }, ['178/BC-LĐLĐ']],
  ['issuer', { 'co-quan': 'tong-lien-doan' }, ['05/CT-TLĐ', '01/CT-TLĐ']],
  ['field', { 'linh-vuc': 'tuyen-giao' }, ['05/CT-TLĐ', '178/BC-LĐLĐ', '01/CT-TLĐ']],
  ['year', { nam: '2020' }, ['29/KH-LĐLĐ']],
  ['being in force', { 'hieu-luc': 'con' }, ['178/BC-LĐLĐ', '01/CT-TLĐ']],
  ['having expired', { 'hieu-luc': 'het' }, ['29/KH-LĐLĐ']],
  ['being in force one day', { 'hieu-luc': 'chua' }, ['05/CT-TLĐ']],
  ['several of them', { loai: 'chi-thi', nam: '2014', q: 'bao chi' }, ['01/CT-TLĐ']],
  ['number', { q: '178/BC-LĐLĐ' }, ['178/BC-LĐLĐ']],
  ['number without marks', { q: '178/bc-ldld' }, ['178/BC-LĐLĐ']],
  ['words without marks, in any order', { q: 'co so thong tin' }, ['178/BC-LĐLĐ']],
  ['words that nothing has', { q: 'khongcotunay' }, []],
  ['signs of a database', { q: "100%_' OR 1=1" }, []],
])('narrowed down by %s', async (_, params, numbers) => {
  expect(await asked(params)).toEqual(numbers)
})

test('what makes no sense in an address is left out', async () => {
  const nonsense = { loai: 'tin', 'co-quan': 'khong-co', nam: '20x2', 'hieu-luc': '1', truoc: 'x' }
  expect(await asked(nonsense)).toHaveLength(4)
})

test('its lines say what is in force today', async () => {
  const { items } = await getDocumentList({}, NOW)
  expect(items.map(({ validity }) => validity)).toEqual(['ahead', 'inForce', 'expired', 'inForce'])
})

describe('a document whose successor is in force', () => {
  const THE_DAY = new Date('2023-06-16T03:00:00.000Z')
  const listed = async (segment?: string, now = THE_DAY) => {
    const query = await parseDocumentQuery(segment ? { 'hieu-luc': segment } : {})
    const { items } = await getDocumentList(query, now)
    return items.map(({ number, validity }) => `${number} ${validity}`)
  }

  test('is replaced from that day on, in the list, on its page and in lists of others', async () => {
    expect(await listed()).toContain('01/CT-TLĐ replaced')
    expect((await findDocument('01-ct-tld', THE_DAY))!.validity).toBe('replaced')
    expect((await findDocument('01-ct-tld', NOW))!.validity).toBe('inForce')
    expect((await findDocument('05-ct-tld', NOW))!.replaces[0]!.validity).toBe('inForce')
    expect((await findDocument('05-ct-tld', THE_DAY))!.replaces[0]!.validity).toBe('replaced')
  })

  test('is no longer asked for as one in force, but as one that is not', async () => {
    expect(await listed('con')).toEqual(['05/CT-TLĐ inForce'])
    expect(await listed('het')).toEqual([
      '178/BC-LĐLĐ expired',
      '29/KH-LĐLĐ expired',
      '01/CT-TLĐ replaced',
    ])
    expect(await listed('chua')).toEqual([])
  })

  test.each([NOW, THE_DAY])(
    'every document is found by one of the answers alone: %s',
    async (now) => {
      const found = await Promise.all(['con', 'het', 'chua'].map((segment) => listed(segment, now)))
      expect(found.flat().toSorted()).toEqual((await listed(undefined, now)).toSorted())
    },
  )

  test('is in force as long as it says itself that it is', async () => {
    const change = (expiredOn: string | null) =>
      payload.update({ collection: 'documents', id: ids.old!, data: { expiredOn } })
    await change(noonOf('2023-07-01'))
    expect(await listed('con')).toEqual(['05/CT-TLĐ inForce', '01/CT-TLĐ inForce'])
    await change(null)
  })

  test('is in force again when its successor is withdrawn', async () => {
    const change = (_status: 'draft' | 'published') =>
      payload.update({ collection: 'documents', id: ids.new!, data: { _status } })
    await change('draft')
    expect(await listed('con')).toEqual(['01/CT-TLĐ inForce'])
    await change('published')
  })
})

test('offers the issuers, fields and years there are', async () => {
  const { filters } = await getDocumentList({}, NOW)
  expect(filters.issuers.map(({ value }) => value)).toEqual(['ldld-tinh', 'tong-lien-doan'])
  expect(filters.fields.map(({ label }) => label)).toEqual(['Tuyên giáo'])
  expect([filters.years.at(0), filters.years.at(-1)]).toEqual([2023, 2014])
})

describe('a document', () => {
  test('has its head, its file and its text', async () => {
    const document = (await findDocument('178-bc-ldld', NOW))!
    expect(document).toMatchObject({
      number: '178/BC-LĐLĐ',
      type: 'report',
      issuer: { label: 'LĐLĐ tỉnh', href: '/van-ban?co-quan=ldld-tinh' },
      field: { label: 'Tuyên giáo', href: '/van-ban?linh-vuc=tuyen-giao' },
      signer: 'Nguyễn Văn A',
      issuedOn: '2022-07-25',
      validity: 'inForce',
    })
    expect(document.files).toMatchObject([{ name: 'Báo cáo, bản ký', type: 'pdf' }])
    expect(JSON.stringify(document.body)).toContain('Toàn văn báo cáo.')
  })

  test('knows what it replaces and what replaces it', async () => {
    const [old, successor] = [
      await findDocument('01-ct-tld', NOW),
      await findDocument('05-ct-tld', NOW),
    ]
    expect(old!.replacedBy.map(({ number }) => number)).toEqual(['05/CT-TLĐ'])
    expect(successor!.replaces.map(({ number }) => number)).toEqual(['01/CT-TLĐ'])
  })

  test('is shown beside others of its field, unless an editor has chosen', async () => {
    const numbers = async () =>
      (await findDocument('178-bc-ldld', NOW))!.relatedDocuments.map(({ number }) => number)
    expect(await numbers()).toEqual(['05/CT-TLĐ', '01/CT-TLĐ'])
    const change = (value: string[]) =>
      payload.update({
        collection: 'documents',
        id: ids.report!,
        data: { related: value.map((id) => ({ relationTo: 'documents' as const, value: id })) },
      })
    await change([ids.expired!, ids.draft!])
    expect(await numbers()).toEqual(['29/KH-LĐLĐ'])
    await change([])
  })

  test('that is a draft or in the trash is nowhere', async () => {
    expect(await findDocument('99-bc-ldld', NOW)).toBeNull()
    expect(await findDocument('98-bc-ldld', NOW)).toBeNull()
  })

  test('never expires before it is in force', async () => {
    const dates = { effectiveOn: noonOf('2023-01-02'), expiredOn: noonOf('2023-01-01') }
    await expect(createDocument(payload, dates)).rejects.toMatchObject({
      data: { errors: [{ path: 'expiredOn' }] },
    })
  })
})

describe('more than one page holds', () => {
  test('is read page by page, each document once', async () => {
    for (let number = 1; number <= 45; number += 1) {
      // Many of one day, so that the cursor has to tell them apart.
      const issuedOn = noonOf(`2021-01-${number <= 30 ? '05' : '06'}`)
      await createDocument(payload, { number: `${number}/TB-LĐLĐ`, type: 'announcement', issuedOn })
    }
    const seen: string[] = []
    let href: string | null = '/van-ban?loai=thong-bao'
    for (let page = 0; href !== null; page += 1) {
      expect(page).toBeLessThan(3)
      const params = Object.fromEntries(new URL(href, 'http://portal.test').searchParams)
      const list = await getDocumentList(await parseDocumentQuery(params), NOW)
      seen.push(...list.items.map(({ id }) => id))
      expect(list.newestHref).toBe(page === 0 ? null : '/van-ban?loai=thong-bao')
      href = list.olderHref
    }
    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
  })
})

describe('an issuer', () => {
  test('stays as long as a document names it', async () => {
    const { docs } = await payload.find({
      collection: 'issuers',
      where: { name: { like: 'LĐLĐ' } },
    })
    await expect(payload.delete({ collection: 'issuers', id: docs[0]!.id })).rejects.toThrow(
      /còn 2 văn bản/,
    )
  })
})

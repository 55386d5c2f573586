/** Who belongs to the network today, where they are to be found, and what they have last told. */
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { getNetwork } from '@/data/network'
import { noonOf } from '@/database/testing/documents'
import type { Fields } from '@/database/testing/doors'
import { openPortal } from '@/database/testing/portal'

const NOW = new Date('2023-06-15T03:00:00.000Z')

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
  let order = 0
  const unit = async (name: string, data: Fields = {}) => {
    order += 1
    const fields = { name, shortName: name, kind: 'district', order, ...data }
    return (await payload.create({ collection: 'units', data: fields as never, depth: 0 })).id
  }
  await unit('LĐLĐ tỉnh', { kind: 'province', isOnFacebook: true })
  const first = await unit('Núi Thành', {
    facebookUrl: 'https://www.facebook.com/nuithanh',
    zaloGroups: [{ block: 'school' }, { block: 'enterprise', url: 'https://zalo.me/g/abc' }],
    contactPerson: 'Trần Thị B',
    phone: '0235 3 123 456',
  })
  await unit('Tây Giang', { isOnFacebook: true, zaloGroups: [{ block: 'school' }] })
  await unit('Phú Ninh')
  await unit('Đã sáp nhập', { isOnFacebook: true, validTo: noonOf('2023-06-14') })
  await unit('Sắp thành lập', { isOnFacebook: true, validFrom: noonOf('2023-06-16') })
  await unit('Trong thùng rác', { isOnFacebook: true, deletedAt: new Date().toISOString() })
  const news = (title: string, data: Fields) =>
    payload.create({ collection: 'news', data: { title, unit: first, ...data }, depth: 0 })
  await news('Tin cũ nhất', { _status: 'published', publishedAt: '2022-12-01T02:00:00.000Z' })
  await payload.create({
    collection: 'articles',
    data: {
      title: 'Bài ở giữa',
      unit: first,
      _status: 'published',
      publishedAt: '2023-02-01T02:00:00.000Z',
    },
    depth: 0,
  })
  await news('Tin cũ', { _status: 'published', publishedAt: '2023-01-01T02:00:00.000Z' })
  await news('Tin mới', { _status: 'published', publishedAt: '2023-05-01T02:00:00.000Z' })
  await news('Tin nháp', { _status: 'draft' })
})

test('the units of today are counted, and those of them that are connected', async () => {
  const { federation, units, total, onFacebook } = await getNetwork(null, NOW)
  expect(federation?.name).toBe('LĐLĐ tỉnh')
  expect(units.map(({ name }) => name)).toEqual(['Núi Thành', 'Tây Giang', 'Phú Ninh'])
  expect([onFacebook, total]).toEqual([2, 3])
})

test('a unit has its page, its groups, its contact and its newest items', async () => {
  const [first, second] = (await getNetwork(null, NOW)).units
  expect(first).toMatchObject({
    href: '/don-vi/nui-thanh',
    isOnFacebook: true,
    facebookHref: 'https://www.facebook.com/nuithanh',
    zaloGroups: [
      { block: 'school', href: null },
      { block: 'enterprise', href: 'https://zalo.me/g/abc' },
    ],
    contact: { person: 'Trần Thị B', phone: '0235 3 123 456', email: null },
    latest: [{ title: 'Tin mới' }, { title: 'Bài ở giữa' }, { title: 'Tin cũ' }],
  })
  expect(second).toMatchObject({ isOnFacebook: true, facebookHref: null, latest: [] })
})

test('a block shows its units alone, and counts stay those of all', async () => {
  const { units, total, blocks } = await getNetwork('enterprise', NOW)
  expect(units.map(({ name }) => name)).toEqual(['Núi Thành'])
  expect(total).toBe(3)
  expect(blocks).toEqual([
    { block: 'office', groups: 0, units: 0 },
    { block: 'commune', groups: 0, units: 0 },
    { block: 'school', groups: 2, units: 2 },
    { block: 'enterprise', groups: 1, units: 1 },
  ])
})

test('an address that is none is refused', async () => {
  const data = { name: 'X', shortName: 'X', kind: 'district', facebookUrl: 'javascript:alert(1)' }
  await expect(payload.create({ collection: 'units', data: data as never })).rejects.toMatchObject({
    data: { errors: [{ path: 'facebookUrl' }] },
  })
})

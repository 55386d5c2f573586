/** What an item leads on to: the same on every database. Each case is a rule of `search/related.ts`. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findPublication } from '@/data/publications'
import type { PublicationKind } from '@/data/views'
import { openPortal } from '@/database/testing/portal'
import { rebuildIndex } from '@/search/engines/rebuild'
import { slugify } from '@/text/slugify'

const nfd = (text: string) => text.normalize('NFD')

/** Title and lead, the newest first: a day lies between each and the next. */
const ITEMS: Record<string, { title: string; lead?: string; of?: string; in?: string }> = {
  filler: { title: 'Hội nghị tổng kết', in: 'work' },
  newest: { title: 'Khai giảng lớp tập huấn', in: 'work' },
  strike: { title: 'Đình công tại khu công nghiệp', lead: 'Ngừng việc vì tiền thưởng.', in: 'law' },
  family: { title: 'Gia đình văn hoá, công sở xanh', in: 'law' },
  bonus: { title: 'Ngừng việc tập thể ở Điện Ngọc', lead: 'Sau cuộc đình công thứ hai.' },
  covid: { title: 'Phòng, chống dịch Covid-19', lead: 'Tặng khẩu trang.', of: 'covid', in: 'work' },
  mask: { title: 'May khẩu trang tặng tuyến đầu', lead: 'Gửi khu cách ly.', of: 'covid' },
  vaccine: { title: 'Tiêm vắc-xin đợt ba', of: 'covid', in: 'law' },
  housing: { title: nfd('Miễn giảm tiền nhà trọ'), lead: nfd('Chủ nhà trọ giảm tiền thuê.') },
  lodging: { title: 'Tổ tự quản khu NHÀ TRỌ', lead: 'Nơi công nhân thuê.' },
  mediation: { title: 'Hòa giải viên lao động', in: 'law' },
  oldMediation: { title: 'Tập huấn hoà giải viên', in: 'work' },
  alone: { title: 'Thơ xuân' },
}

type Name = keyof typeof ITEMS

const RELATED: [rule: string, item: Name, first: Name[]][] = [
  ['shared terms come before the category', 'strike', ['bonus']],
  ['single syllables in common are nothing', 'family', ['strike', 'vaccine', 'mediation']],
  ['the lead counts as well as the title', 'bonus', ['strike']],
  ['a campaign comes first, of it what shares terms', 'covid', ['mask', 'vaccine']],
  ['of a campaign the newest where no terms are shared', 'vaccine', ['covid', 'mask']],
  ['stored decomposed, it is alike all the same', 'lodging', ['housing']],
  ['and the other way round, whatever the case', 'housing', ['lodging']],
  ['hòa is hoà', 'mediation', ['oldMediation', 'strike', 'family', 'vaccine']],
  ['nothing in common: the newest of its category', 'filler', ['newest', 'covid', 'oldMediation']],
  ['no category: the newest of all', 'alone', ['filler', 'newest', 'strike', 'family']],
]

let payload: Payload
const slugOf = (name: Name) => slugify(ITEMS[name]!.title)

const relatedTo = async (name: Name, kind: PublicationKind = 'news') =>
  (await findPublication(kind, slugOf(name)))!.related.map(({ title }) => title)
const titlesOf = (names: Name[]) => names.map((name) => ITEMS[name]!.title.normalize('NFC'))

beforeAll(async () => {
  payload = await openPortal()
  const groups: Record<string, string> = {}
  for (const name of ['work', 'law']) {
    const data = { name, stream: 'regular' } as const
    groups[name] = (await payload.create({ collection: 'categories', data })).id
  }
  const { id: campaign } = await payload.create({
    collection: 'campaigns',
    data: { name: 'Chống dịch', _status: 'published' },
  })
  for (const [index, item] of Object.values(ITEMS).entries()) {
    await payload.create({
      collection: 'news',
      depth: 0,
      data: {
        title: item.title,
        lead: item.lead ?? null,
        category: item.in === undefined ? null : groups[item.in]!,
        campaigns: item.of === undefined ? [] : [campaign],
        publishedAt: new Date(Date.UTC(2024, 5, 28 - index)).toISOString(),
        _status: 'published',
      },
    })
  }
})

describe.each(['saved', 'rebuilt'])('%s', (way) => {
  beforeAll(async () => {
    if (way === 'rebuilt') await rebuildIndex({ payload })
  })

  test.each(RELATED)('%s', async (_, item, first) => {
    const related = await relatedTo(item)
    expect(related.slice(0, first.length)).toEqual(titlesOf(first))
  })
})

test('an item that is withdrawn, or in the trash, is related to nothing any more', async () => {
  const where = { slug: { equals: slugOf('bonus') } }
  await payload.update({ collection: 'news', where, data: { _status: 'draft' } })
  expect(await relatedTo('strike')).not.toContain(titlesOf(['bonus'])[0])
  const data = { deletedAt: new Date().toISOString() }
  await payload.update({ collection: 'news', where: { slug: { equals: slugOf('mask') } }, data })
  expect(await relatedTo('covid')).not.toContain(titlesOf(['mask'])[0])
})

test('tin and bài are related to one another, episodes to episodes', async () => {
  const common = { lead: 'Cuộc đình công ở Điện Ngọc.', _status: 'published' } as const
  await payload.create({ collection: 'articles', data: { title: 'Bài về ngừng việc', ...common } })
  for (const number of [1, 2]) {
    const broadcast = { medium: 'radio', number, broadcastAt: '2024-05-02T03:00:00.000Z' } as const
    await payload.create({
      collection: 'episodes',
      data: { title: `Số ${number} về đình công`, ...broadcast, ...common },
    })
  }
  expect((await relatedTo('strike'))[0]).toBe('Bài về ngừng việc')
  const episode = await findPublication('episode', 'so-1-ve-dinh-cong')
  expect(episode?.related.map(({ title }) => title)).toEqual(['Số 2 về đình công'])
})

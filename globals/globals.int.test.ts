/** Who may read and change the front page, the site's settings and its menus. */
import type { GlobalSlug, Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fields } from '@/database/testing/doors'
import { DOORS, globalDeskOf } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'

const PEOPLE = ['admin', 'publisher', 'editor', 'contributor', 'leader', 'public'] as const
const REFUSED = [401, 403]

let payload: Payload
let people: Personas
let news: string

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  const data = { title: 'Tin chính', _status: 'published' as const }
  news = (await payload.create({ collection: 'news', data })).id
})

interface Global {
  slug: GlobalSlug
  editors: readonly string[]
  /** Everyone, where it is left out. */
  readers?: readonly string[]
  /** A change, which must be another at each call. */
  change: (number: number) => Fields
}

const GLOBALS: Global[] = [
  {
    slug: 'front-page',
    editors: ['admin', 'publisher', 'editor'],
    change: () => ({ leadStory: { relationTo: 'news', value: news } }),
  },
  {
    slug: 'site-settings',
    editors: ['admin', 'publisher'],
    change: (number) => ({ name: `Cổng thông tin ${number}`, shortName: 'LĐLĐ' }),
  },
  {
    slug: 'navigation',
    editors: ['admin', 'publisher'],
    change: (number) => ({ main: [{ label: `Mục ${number}`, href: '/tin-tuc' }] }),
  },
  {
    slug: 'abbreviations',
    editors: ['admin', 'publisher'],
    change: (number) => ({ list: [{ short: `KC${number}`, full: `khu công ${number}` }] }),
  },
  {
    slug: 'report-settings',
    editors: ['admin', 'publisher'],
    readers: ['admin', 'publisher', 'editor', 'leader'],
    change: (number) => ({
      issuer: `LIÊN ĐOÀN LAO ĐỘNG ${number}`,
      issuerInText: 'LĐLĐ tỉnh',
      symbol: 'BC-LĐLĐ',
      place: 'Quảng Nam',
      programme: 'Lao động và Công đoàn',
      position: 'CHỦ TỊCH',
    }),
  },
]

let changes = 0

describe.each(GLOBALS)('$slug', ({ slug, editors, readers = PEOPLE, change }) => {
  const stored = (): Promise<Fields> => payload.db.findGlobal({ slug })

  for (const someone of PEOPLE) {
    for (const door of DOORS) {
      const who = someone === 'public' ? 'the public' : `the ${someone}`
      const desk = () => globalDeskOf({ payload, door, person: people[someone], global: slug })
      const isEditor = editors.includes(someone)

      const isReader = readers.includes(someone)

      test(`${who} ${isReader ? 'can' : 'cannot'} read it (${door})`, async () => {
        const { status } = await desk().read()
        if (isReader) expect(status).toBe(200)
        else expect(REFUSED).toContain(status)
      })

      test(`${who} ${isEditor ? 'can' : 'cannot'} change it (${door})`, async () => {
        changes += 1
        const before = await stored()
        const data = change(changes)
        const { status } = await desk().update(data)
        if (isEditor) {
          expect(status).toBe(200)
          expect(await stored()).toMatchObject(data)
        } else {
          expect(REFUSED).toContain(status)
          expect(await stored()).toEqual(before)
        }
      })
    }
  }

  test.each(DOORS)('the public cannot read its versions (%s)', async (door) => {
    const answer = await globalDeskOf({ payload, door, person: null, global: slug }).versions()
    expect(REFUSED).toContain(answer.status)
    expect(answer.docs).toEqual([])
  })
})

describe('a link to a social network', () => {
  const save = (url: string) =>
    payload.updateGlobal({
      slug: 'site-settings',
      data: { name: 'Cổng', shortName: 'Cổng', socialLinks: [{ label: 'Facebook', url }] },
    })

  test.each(['javascript:alert(1)', 'facebook.com/congdoan', 'https:// có dấu cách', ''])(
    'is refused where it is no web address: “%s”',
    async (url) => {
      await expect(save(url)).rejects.toMatchObject({ name: 'ValidationError', status: 400 })
    },
  )

  test('is stored where it is one', async () => {
    const url = 'https://facebook.com/congdoan'
    expect((await save(url)).socialLinks).toMatchObject([{ url }])
  })
})

test('text is stored in NFC', async () => {
  const name = 'Cổng thông tin điện tử'
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { name: name.normalize('NFD'), shortName: 'LĐLĐ' },
  })
  expect(await payload.db.findGlobal({ slug: 'site-settings' })).toMatchObject({ name })
})

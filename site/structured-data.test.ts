import { describe, expect, test } from 'vitest'
import type { PublicationView } from '@/data/views'
import { picture, publication, site, siteUrl } from '@/site/publication.fixture'
import type { Thing } from '@/site/structured-data'
import {
  breadcrumbs,
  publicationStructuredData,
  siteStructuredData,
  toJsonLd,
} from '@/site/structured-data'
import { faultsOf, partsOf } from '@/site/structured-data.fixture'

const shareImage = `${siteUrl}/anh-chia-se/tin-tuc/0190.jpg?v=1`

const audio = {
  href: '/api/media/file/so-5.mp3',
  hosted: 'here',
  mimeType: 'audio/mpeg',
  size: 4_200_000,
} as const

const radio: Partial<PublicationView> = {
  kind: 'episode',
  href: '/chuong-trinh/so-5',
  broadcast: { medium: 'radio', number: 5, year: 2024, broadcastAt: '2024-04-26T03:00:00.000Z' },
  audio,
  runningSeconds: 754,
}

const tv: Partial<PublicationView> = {
  ...radio,
  broadcast: { medium: 'tv', number: 5, year: 2024, broadcastAt: '2024-04-26T03:00:00.000Z' },
  audio: null,
  video: {
    href: 'https://www.youtube.com/watch?v=abcdefghijk',
    hosted: 'elsewhere',
    mimeType: null,
    size: null,
  },
}

function told(changed: Partial<PublicationView> = {}): Thing[] {
  const place = { shareImage, site, siteUrl }
  return publicationStructuredData({ publication: { ...publication, ...changed }, ...place })
}

const FULL_SITE = {
  ...site,
  governingBody: 'Tổng LĐLĐ Việt Nam',
  address: '17 đường Trần Phú',
  phone: '0235 000 000',
  email: 'bantin@congdoan.example.vn',
  hotline: '1900 0000',
  socialLinks: [{ label: 'Facebook', href: 'https://www.facebook.com/congdoan' }],
}

const SAMPLES: [name: string, things: Thing[]][] = [
  ['a tin', told({ corrections: [{ at: publication.publishedAt, text: 'Số đúng là 130.' }] })],
  ['a tin that has nothing but a title', told({ picture: null, byline: null, lead: null })],
  ['an episode on the radio', told(radio)],
  ['an episode on the radio without a recording', told({ ...radio, audio: null })],
  ['an episode on television', told(tv)],
  ['the front page', siteStructuredData({ site: FULL_SITE, siteUrl })],
  ['the front page of a new portal', siteStructuredData({ site, siteUrl })],
]

describe.each(SAMPLES)('of %s', (_, things) => {
  test('every part has what is asked for its type, and every address is whole', () => {
    expect(partsOf(things).length).toBeGreaterThan(1)
    expect(faultsOf(things, siteUrl)).toEqual([])
  })
})

test('what lacks something, or is half an address, is found out', () => {
  const things = told({ title: '', picture: null })
  expect(faultsOf(things, siteUrl)).toEqual(['NewsArticle.headline lacks', 'ListItem.name lacks'])
  expect(faultsOf([{ '@type': 'ImageObject', url: '/a.jpg' }], siteUrl)).toHaveLength(1)
  expect(faultsOf([{ '@type': 'Thing' }], siteUrl)).toHaveLength(1)
  expect(faultsOf([], siteUrl)).toHaveLength(1)
})

describe('an item', () => {
  test('is told with who wrote it, when, and where it stands', () => {
    expect(told()[0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: publication.title,
      description: publication.lead,
      image: [`${siteUrl}${picture.share.src}`, `${siteUrl}${picture.src}`],
      datePublished: publication.publishedAt,
      dateModified: publication.revisedAt,
      author: { '@type': 'Person', name: 'Minh An' },
      publisher: { '@type': 'Organization', name: site.name, url: `${siteUrl}/` },
      mainEntityOfPage: `${siteUrl}/tin-tuc/trao-qua`,
    })
  })

  test('has the organisation as author where nobody signed', () => {
    expect(told({ byline: null })[0]).toMatchObject({
      author: { '@type': 'Organization', name: site.name },
    })
  })

  test('without a picture is shown with the one that is made for it', () => {
    expect(told({ picture: null })[0]).toMatchObject({ image: [shareImage] })
  })

  test('says the way to it, itself last', () => {
    expect(told()[1]).toEqual(
      breadcrumbs(
        [
          { label: 'Tin tức', href: '/tin-tuc' },
          { label: 'Hoạt động công đoàn', href: '/chuyen-muc/hoat-dong' },
          { label: publication.title, href: publication.href },
        ],
        siteUrl,
      ),
    )
  })

  test('says its corrections, with their date, and nothing where there are none', () => {
    const corrections = [{ at: '2024-04-28T03:00:00.000Z', text: 'Số đúng là 130 suất.' }]
    expect(told({ corrections })[0]?.correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'Số đúng là 130 suất.',
        datePublished: corrections[0]!.at,
      },
    ])
    expect(told()[0]).not.toHaveProperty('correction')
  })
})

describe('a recording', () => {
  test('is told with how long it is, on the radio and on television', () => {
    expect(told(radio)[0]).toMatchObject({
      '@type': 'PodcastEpisode',
      duration: 'PT12M34S',
      associatedMedia: { '@type': 'AudioObject', duration: 'PT12M34S' },
    })
    expect(told(tv)[0]).toMatchObject({ duration: 'PT12M34S', video: { duration: 'PT12M34S' } })
  })

  test('has no length where nobody knows it', () => {
    expect(JSON.stringify(told({ ...radio, runningSeconds: null }))).not.toContain('duration')
  })
})

test('a way has its places numbered, the front page first', () => {
  const { itemListElement } = breadcrumbs([{ label: 'Tin tức', href: '/tin-tuc' }], siteUrl)
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${siteUrl}/` },
    { '@type': 'ListItem', position: 2, name: 'Tin tức', item: `${siteUrl}/tin-tuc` },
  ])
})

test('the search that the site names is the one that pages have', () => {
  const [website] = siteStructuredData({ site, siteUrl })
  expect(website?.potentialAction).toMatchObject({
    target: { urlTemplate: `${siteUrl}/tim-kiem?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  })
})

test.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >'])(
  'no text can end the element: %s',
  (title) => {
    const json = toJsonLd(told({ title, lead: title, byline: title }))
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [{ headline: title, description: title }, {}],
    })
  },
)

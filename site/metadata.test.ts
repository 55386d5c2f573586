import { describe, expect, test } from 'vitest'
import type { PictureView, PublicationView, SiteView } from '@/data/views'
import {
  pageMetadata,
  publicationMetadata,
  publicationStructuredData,
  siteMetadata,
} from '@/site/metadata'

const siteUrl = 'https://congdoan.example.vn'

const site: SiteView = {
  name: 'Cổng thông tin điện tử LĐLĐ tỉnh',
  shortName: 'LĐLĐ tỉnh',
  governingBody: null,
  address: null,
  phone: null,
  email: null,
  hotline: null,
  responsiblePerson: null,
  licence: null,
  socialLinks: [],
  mainNavigation: [],
  footerNavigation: [],
}

const picture: PictureView = {
  src: '/api/media/file/a-1600x900.webp',
  original: '/api/media/file/a.jpg',
  square: null,
  cuts: [],
  share: { src: '/api/media/file/a-1200x630.jpg', width: 1200, height: 630 },
  width: 1600,
  height: 900,
  alt: 'Công nhân may tại chuyền số 3',
  caption: null,
  credit: null,
  sources: [],
}

const publication: PublicationView = {
  id: '0190',
  kind: 'news',
  title: 'Trao 120 suất quà cho công nhân',
  lead: 'Sáng 26/4, LĐLĐ tỉnh trao quà.',
  href: '/tin-tuc/trao-qua',
  publishedAt: '2024-04-26T03:00:00.000Z',
  revisedAt: '2024-04-27T03:00:00.000Z',
  picture,
  category: { label: 'Hoạt động công đoàn', href: '/chuyen-muc/hoat-dong' },
  unit: null,
  broadcast: null,
  body: [],
  byline: 'Minh An',
  eventAt: null,
  campaigns: [],
  video: null,
  audio: null,
  isSample: false,
}

describe('a page', () => {
  const page = pageMetadata({
    title: 'Thống kê',
    description: 'Số tin, bài theo năm',
    path: '/thong-ke',
    siteName: site.name,
    siteUrl,
  })

  test('has one canonical address, on the site that readers type', () => {
    expect(page.alternates).toEqual({ canonical: `${siteUrl}/thong-ke` })
  })

  test('is shared under its own title, description and address, and the name of the site', () => {
    expect(page.openGraph).toEqual({
      title: 'Thống kê',
      description: 'Số tin, bài theo năm',
      url: `${siteUrl}/thong-ke`,
      siteName: site.name,
      locale: 'vi_VN',
      type: 'website',
    })
  })

  test('of a topic with a cover is shared with it', () => {
    const { openGraph } = pageMetadata({
      title: 'Đại hội',
      description: 'Đại hội',
      path: '/chuyen-de/dai-hoi',
      picture,
      siteName: site.name,
      siteUrl,
    })
    expect(openGraph?.images).toEqual([
      { url: picture.share.src, alt: picture.alt, width: 1200, height: 630 },
    ])
  })

  test('with a long description is described by its beginning', () => {
    const { description } = pageMetadata({
      title: 'Giới thiệu',
      description: 'công đoàn '.repeat(100),
      path: '/gioi-thieu',
      siteName: site.name,
      siteUrl,
    })
    expect(description?.length).toBeLessThanOrEqual(301)
    expect(description).toMatch(/^công đoàn công đoàn .*…$/)
  })

  test('without a title of its own carries the name of the site', () => {
    expect(
      pageMetadata({ title: null, description: '', path: '/', siteName: site.name, siteUrl }),
    ).not.toHaveProperty('title')
    expect(siteMetadata({ site, siteUrl }).title).toEqual({
      default: site.name,
      template: `%s · ${site.shortName}`,
    })
  })
})

describe('an item', () => {
  const metadata = publicationMetadata({ publication, siteName: site.name, siteUrl })

  test('has its own address as the canonical one', () => {
    expect(metadata.alternates).toEqual({ canonical: `${siteUrl}/tin-tuc/trao-qua` })
  })

  test('is described by its lead', () => {
    expect(metadata.description).toBe(publication.lead)
  })

  test('without a lead is described by its title', () => {
    const { description } = publicationMetadata({
      publication: { ...publication, lead: null },
      siteName: site.name,
      siteUrl,
    })
    expect(description).toBe(publication.title)
  })

  test('is shared as an article with its dates, section and author', () => {
    expect(metadata.openGraph).toMatchObject({
      type: 'article',
      siteName: site.name,
      publishedTime: publication.publishedAt,
      modifiedTime: publication.revisedAt,
      section: 'Hoạt động công đoàn',
      authors: ['Minh An'],
    })
  })

  test('is shared with its picture as it was uploaded, since not every network reads WebP', () => {
    expect(metadata.openGraph?.images).toEqual([
      { url: picture.share.src, alt: picture.alt, width: 1200, height: 630 },
    ])
    expect(metadata.twitter).toEqual({ card: 'summary_large_image' })
  })

  test('that was never revised says nothing of a revision', () => {
    const untouched = { ...publication, revisedAt: null }
    expect(
      publicationMetadata({ publication: untouched, siteName: site.name, siteUrl }).openGraph,
    ).not.toHaveProperty('modifiedTime')
  })

  test('without a picture, category and author says nothing of them', () => {
    const { openGraph, twitter } = publicationMetadata({
      publication: { ...publication, picture: null, category: null, byline: null },
      siteName: site.name,
      siteUrl,
    })
    expect(openGraph).not.toHaveProperty('images')
    expect(openGraph).not.toHaveProperty('section')
    expect(openGraph).not.toHaveProperty('authors')
    expect(twitter).toEqual({ card: 'summary' })
  })
})

describe('structured data', () => {
  const dataOf = (changed: Partial<PublicationView>) =>
    publicationStructuredData({ publication: { ...publication, ...changed }, site, siteUrl })

  test.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >'])(
    'cannot be ended by %s in a title',
    (title) => {
      const json = dataOf({ title, lead: title, byline: title })
      expect(json).not.toContain('<')
      expect(JSON.parse(json)).toMatchObject({ headline: title, description: title })
    },
  )

  test('tell who wrote it, when, and where it stands', () => {
    expect(JSON.parse(dataOf({}))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: publication.title,
      description: publication.lead,
      image: [`${siteUrl}/api/media/file/a-1200x630.jpg`],
      datePublished: publication.publishedAt,
      dateModified: publication.revisedAt,
      author: { '@type': 'Person', name: 'Minh An' },
      publisher: { '@type': 'Organization', name: site.name, url: siteUrl },
      mainEntityOfPage: `${siteUrl}/tin-tuc/trao-qua`,
    })
  })

  test('say nothing of a revision that there was not', () => {
    expect(JSON.parse(dataOf({ revisedAt: null }))).not.toHaveProperty('dateModified')
  })

  test('name the organisation as author where nobody signed', () => {
    expect(JSON.parse(dataOf({ byline: null }))).toMatchObject({
      author: { '@type': 'Organization', name: site.name },
    })
  })
})

import { describe, expect, test } from 'vitest'
import { pageMetadata, publicationMetadata, siteMetadata } from '@/site/metadata'
import { picture, publication, site, siteUrl } from '@/site/publication.fixture'

const made = {
  src: '/anh-chia-se/tin-tuc/0190.jpg?v=1',
  width: 1200,
  height: 630,
  alt: publication.title,
}
const madeImage = {
  url: made.src,
  alt: made.alt,
  width: 1200,
  height: 630,
  type: 'image/jpeg',
}
const portalImage = {
  url: '/anh-chia-se/cong.jpg',
  alt: site.name,
  width: 1200,
  height: 630,
  type: 'image/jpeg',
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
    expect(page.alternates?.canonical).toBe(`${siteUrl}/thong-ke`)
  })

  test('is shared under its own title, description and address, and the name of the site', () => {
    expect(page.openGraph).toEqual({
      title: 'Thống kê',
      description: 'Số tin, bài theo năm',
      url: `${siteUrl}/thong-ke`,
      siteName: site.name,
      locale: 'vi_VN',
      type: 'website',
      images: [portalImage],
    })
    expect(page.twitter).toEqual({
      card: 'summary_large_image',
      title: 'Thống kê',
      description: 'Số tin, bài theo năm',
      images: [portalImage],
    })
  })

  test('names the feeds of everything, for readers that look for them', () => {
    expect(page.alternates?.types).toEqual({
      'application/rss+xml': [{ url: '/rss/tat-ca.xml', title: site.name }],
      'application/feed+json': [{ url: '/rss/tat-ca.json', title: site.name }],
    })
  })

  test('of a topic names its own feeds first', () => {
    const { alternates } = pageMetadata({
      title: 'Pháp luật',
      description: 'Pháp luật',
      path: '/chuyen-muc/phap-luat',
      feed: { topic: { type: 'category', slug: 'phap-luat' }, title: 'Pháp luật' },
      siteName: site.name,
      siteUrl,
    })
    expect(alternates?.types?.['application/rss+xml']).toEqual([
      { url: '/rss/chuyen-muc/phap-luat.xml', title: 'Pháp luật' },
      { url: '/rss/tat-ca.xml', title: site.name },
    ])
  })

  test('that goes on with a list is followed, but not listed; its beginning is', () => {
    const of = (isPart: boolean) =>
      pageMetadata({
        title: 'Tin tức',
        description: 'Tin tức',
        path: '/tin-tuc?truoc=2024',
        isPart,
        siteName: site.name,
        siteUrl,
      })
    expect(of(true).robots).toEqual({ index: false, follow: true })
    expect(of(true).alternates?.canonical).toBe(`${siteUrl}/tin-tuc?truoc=2024`)
    expect(of(false)).not.toHaveProperty('robots')
  })

  test('of a topic with a cover is shared with it', () => {
    const { openGraph } = pageMetadata({
      title: 'Đại hội',
      description: 'Đại hội',
      path: '/chuyen-de/dai-hoi',
      picture: { ...picture.share, alt: picture.alt },
      siteName: site.name,
      siteUrl,
    })
    expect(openGraph?.images).toEqual([
      {
        url: picture.share.src,
        alt: picture.alt,
        width: 1200,
        height: 630,
        type: 'image/jpeg',
      },
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
  const metadata = publicationMetadata({
    publication,
    picture: made,
    siteName: site.name,
    siteUrl,
  })

  test('has its own address as the canonical one', () => {
    expect(metadata.alternates?.canonical).toBe(`${siteUrl}/tin-tuc/trao-qua`)
  })

  test('is described by its lead', () => {
    expect(metadata.description).toBe(publication.lead)
  })

  test('without a lead is described by its title', () => {
    const { description } = publicationMetadata({
      publication: { ...publication, lead: null },
      picture: made,
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

  test('is shared with the picture that is made for it, with its size and in words', () => {
    expect(metadata.openGraph?.images).toEqual([madeImage])
    expect(metadata.twitter).toEqual({
      card: 'summary_large_image',
      title: publication.title,
      description: publication.lead,
      images: [madeImage],
    })
  })

  test('is shared with the campaigns that it belongs to', () => {
    const campaigns = [{ label: 'Tết sum vầy', href: '/chuyen-de/tet-sum-vay' }]
    const { openGraph } = publicationMetadata({
      publication: { ...publication, campaigns },
      picture: made,
      siteName: site.name,
      siteUrl,
    })
    expect(openGraph).toMatchObject({ tags: ['Tết sum vầy'] })
  })

  test('that was never revised says nothing of a revision', () => {
    const untouched = { ...publication, revisedAt: null }
    expect(
      publicationMetadata({
        publication: untouched,
        picture: made,
        siteName: site.name,
        siteUrl,
      }).openGraph,
    ).not.toHaveProperty('modifiedTime')
  })

  test('without category, author and campaigns says nothing of them', () => {
    const { openGraph } = publicationMetadata({
      publication: { ...publication, category: null, byline: null },
      picture: made,
      siteName: site.name,
      siteUrl,
    })
    expect(openGraph).not.toHaveProperty('section')
    expect(openGraph).not.toHaveProperty('authors')
    expect(openGraph).not.toHaveProperty('tags')
  })
})

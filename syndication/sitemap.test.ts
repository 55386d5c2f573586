import { describe, expect, test } from 'vitest'
import { faultsOf } from '@/syndication/schema.fixture'
import { toNewsSitemap, toSitemap, toSitemapIndex } from '@/syndication/sitemap'

const siteUrl = 'https://congdoan.example.vn'

const newest = {
  path: '/tin-tuc/trao-qua',
  title: 'Trao quà “Ấm áp & nghĩa tình” <Tết>',
  publishedAt: '2024-04-26T03:00:00.000Z',
}

const news = { entries: [newest], listPath: '/tin-tuc', siteName: 'LĐLĐ tỉnh', siteUrl }

describe('a sitemap', () => {
  test('is one by its schema, with and without dates', () => {
    const entries = [
      { path: '/', changedAt: null },
      { path: '/tin-tuc/trao-qua', changedAt: '2024-04-26T03:00:00.000Z' },
      { path: '/chuong-trinh?kenh=phat-thanh&nam=2024', changedAt: null },
    ]
    const xml = toSitemap(entries, siteUrl)
    expect(faultsOf(xml, 'all.xsd')).toEqual([])
    expect(xml).toContain(`<loc>${siteUrl}/tin-tuc/trao-qua</loc>`)
    expect(xml).toContain('<lastmod>2024-04-26T03:00:00.000Z</lastmod>')
  })

  test('with a date that is none is found out, so that the schema is known to be asked', () => {
    const xml = toSitemap([{ path: '/', changedAt: '26/04/2024' }], siteUrl)
    expect(faultsOf(xml, 'all.xsd')).not.toEqual([])
  })
})

test('the index of sitemaps is one by its schema', () => {
  const xml = toSitemapIndex(['/sitemap/trang.xml', '/sitemap/tin-tuc-2024.xml'], siteUrl)
  expect(faultsOf(xml, 'siteindex.xsd')).toEqual([])
  expect(xml).toContain(`<loc>${siteUrl}/sitemap/tin-tuc-2024.xml</loc>`)
  expect(faultsOf(toSitemapIndex([], siteUrl), 'siteindex.xsd')).not.toEqual([])
})

describe('the news sitemap', () => {
  test('is one by both its schemas', () => {
    const xml = toNewsSitemap(news)
    expect(faultsOf(xml, 'all.xsd')).toEqual([])
    expect(xml).toContain('<news:name>LĐLĐ tỉnh</news:name>')
    expect(xml).toContain('&lt;Tết&gt;')
  })

  test('is held to Google’s schema: a moment that is none is found out', () => {
    const entries = [{ ...newest, publishedAt: 'hôm qua' }]
    expect(faultsOf(toNewsSitemap({ ...news, entries }), 'all.xsd')).not.toEqual([])
  })

  test('is one in weeks without news, too', () => {
    const xml = toNewsSitemap({ ...news, entries: [] })
    expect(faultsOf(xml, 'all.xsd')).toEqual([])
    expect(xml).toContain(`<loc>${siteUrl}/tin-tuc</loc>`)
  })
})

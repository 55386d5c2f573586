import { describe, expect, it } from 'vitest'
import { RESERVED_SEGMENTS } from '@/site/rooms'
import { routes } from '@/site/routes'
import { OTHER_TONE_MARKS } from '@/text/tone-marks.fixture'
import { sampleArticles } from './articles'
import { sampleCampaigns } from './campaigns'
import { sampleCategories } from './categories'
import { sampleEpisodes } from './episodes'
import { sampleNews } from './news'
import { samplePages } from './pages'
import { samplePictures } from './pictures'
import { sampleSite } from './site'
import { getActivityFigures, getPublicationCounts, getSourceUnits } from './source'
import type { SampleBlock } from './types'

const items = [...sampleNews, ...sampleArticles, ...sampleEpisodes]
const slugs = (of: readonly { slug: string }[]) => of.map(({ slug }) => slug)

describe('sample content', () => {
  it('has twelve tin, four bài, four television and four radio episodes', () => {
    const ofMedium = (medium: string) => sampleEpisodes.filter((item) => item.medium === medium)
    expect(sampleNews).toHaveLength(12)
    expect(sampleArticles).toHaveLength(4)
    expect(ofMedium('tv')).toHaveLength(4)
    expect(ofMedium('radio')).toHaveLength(4)
  })

  it('is written in NFC throughout', () => {
    const everything = [
      items,
      sampleCategories,
      sampleCampaigns,
      samplePages,
      samplePictures,
      sampleSite,
      getSourceUnits(),
      getPublicationCounts(),
      getActivityFigures(),
    ]
    for (const text of stringsOf(everything)) expect(text).toBe(text.normalize('NFC'))
  })

  it('spells oa, oe, uy in one way: hoá, khoẻ, uỷ', () => {
    const everything = [items, sampleCategories, sampleCampaigns, samplePages, samplePictures]
    for (const text of stringsOf(everything)) {
      expect(text).not.toMatch(OTHER_TONE_MARKS)
    }
  })
})

describe('every item', () => {
  it.each(items)('$slug finds its category, unit, campaigns and cover', (item) => {
    expect(slugs(sampleCategories)).toContain(item.category)
    if (item.unit !== null) {
      expect(getSourceUnits().map(({ shortName }) => shortName)).toContain(item.unit)
    }
    expect(slugs(sampleCampaigns)).toEqual(expect.arrayContaining(item.campaigns))
    expect(samplePictures.map(({ key }) => key)).toContain(item.cover)
  })

  it.each(items)('$slug has a lead of 80 to 300 characters', ({ lead }) => {
    expect(lead.length).toBeGreaterThanOrEqual(80)
    expect(lead.length).toBeLessThanOrEqual(300)
  })

  it.each([...items, ...samplePages])('$slug has tables without ragged rows', ({ body }) => {
    for (const block of body) {
      if (block.type !== 'table') continue
      expect(new Set(block.rows.map((row) => row.length)).size).toBe(1)
    }
  })

  it('lies in the past, not much more than a season back', () => {
    for (const { daysAgo } of [...sampleNews, ...sampleArticles]) {
      expect(daysAgo).toBeGreaterThanOrEqual(1)
      expect(daysAgo).toBeLessThanOrEqual(120)
    }
    for (const { monthsAgo, day } of sampleEpisodes) {
      expect(monthsAgo).toBeGreaterThanOrEqual(1)
      expect(monthsAgo).toBeLessThanOrEqual(5)
      expect(day).toBeGreaterThanOrEqual(1)
      expect(day).toBeLessThanOrEqual(28)
    }
  })
})

describe('lengths', () => {
  it.each(sampleNews)('$slug is a tin: two to four blocks, 80 to 200 words', ({ body }) => {
    expect(body.length).toBeGreaterThanOrEqual(2)
    expect(body.length).toBeLessThanOrEqual(4)
    expect(wordsOf(body)).toBeGreaterThanOrEqual(80)
    expect(wordsOf(body)).toBeLessThanOrEqual(200)
  })

  it.each(sampleArticles)('$slug is a bài: headings and 500 to 900 words', ({ body }) => {
    expect(body.filter(({ type }) => type === 'heading').length).toBeGreaterThanOrEqual(3)
    expect(wordsOf(body)).toBeGreaterThanOrEqual(500)
    expect(wordsOf(body)).toBeLessThanOrEqual(900)
  })
})

describe('slugs and keys', () => {
  it.each([
    ['news', slugs(sampleNews)],
    ['articles', slugs(sampleArticles)],
    ['episodes', slugs(sampleEpisodes)],
    ['categories', slugs(sampleCategories)],
    ['campaigns', slugs(sampleCampaigns)],
    ['pages', slugs(samplePages)],
    ['pictures', samplePictures.map(({ key }) => key)],
  ])('of %s are unique and of a-z, 0-9 and hyphens', (_, given) => {
    expect(new Set(given).size).toBe(given.length)
    for (const slug of given) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('of pages leave the reserved segments alone', () => {
    for (const { slug } of samplePages) expect(RESERVED_SEGMENTS).not.toContain(slug)
  })
})

describe('the gap in the series', () => {
  it.each(['tv', 'radio'])(
    '%s has a month without a broadcast between months with one',
    (medium) => {
      const months = sampleEpisodes
        .filter((episode) => episode.medium === medium)
        .map(({ monthsAgo }) => monthsAgo)
      expect(months).not.toContain(3)
      expect(months).toEqual(expect.arrayContaining([2, 4]))
    },
  )
})

describe('categories', () => {
  it('are all in use, so that none opens on an empty page', () => {
    const used = new Set(items.map(({ category }) => category))
    expect(slugs(sampleCategories).filter((slug) => !used.has(slug))).toEqual([])
  })

  it('are ordered, the in-depth stream first', () => {
    expect(sampleCategories.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(sampleCategories.map(({ stream }) => stream)).toEqual([
      ...Array<string>(4).fill('inDepth'),
      ...Array<string>(5).fill('regular'),
    ])
  })
})

describe('navigation', () => {
  it('leads to sample categories and pages that exist', () => {
    const links = [...sampleSite.mainNavigation, ...sampleSite.footerNavigation]
    for (const { href } of links) {
      const category = /^\/chuyen-muc\/(.+)$/.exec(href)?.[1]
      if (category !== undefined) expect(slugs(sampleCategories)).toContain(category)
    }
    const built = [routes.network(), routes.press()]
    for (const { href } of sampleSite.footerNavigation) {
      if (!built.includes(href)) expect(slugs(samplePages)).toContain(href.slice(1))
    }
  })
})

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}

function wordsOf(body: SampleBlock[]): number {
  return body.flatMap(stringsOfBlock).join(' ').split(/\s+/).length
}

function stringsOfBlock(block: SampleBlock): string[] {
  switch (block.type) {
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [block.text]
  }
}

/** What search engines are told on the pages as they are served. */
import { expect } from '@playwright/test'
import { faultsOf, partsOf } from '../../site/structured-data.fixture'
import { ANSWERED, HEARD, LEAD_STORY } from '../fixtures/newsroom'
import { test } from '../fixtures/test'

const PAGES: [path: string, types: string[]][] = [
  ['/', ['WebSite', 'Organization']],
  [`/tin-tuc/${LEAD_STORY.slug}`, ['NewsArticle', 'BreadcrumbList']],
  [HEARD.path, ['PodcastEpisode', 'AudioObject', 'BreadcrumbList']],
  ['/van-ban/178-bc-ldld', ['DigitalDocument', 'MediaObject']],
  [ANSWERED.path, ['QAPage', 'Question', 'Answer']],
]

for (const [path, types] of PAGES) {
  test(`${path} tells all that is asked for`, async ({ request, baseURL }) => {
    const html = await (await request.get(path)).text()
    const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
    const told = [...scripts].map(([, json]) => JSON.parse(json!) as unknown)
    expect(faultsOf(told, baseURL!)).toEqual([])
    expect(partsOf(told).map((part) => part['@type'])).toEqual(expect.arrayContaining(types))
  })
}

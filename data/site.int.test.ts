/** A portal whose settings nobody has filled in yet still has pages. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { getHome } from '@/data/home'
import { getSite } from '@/data/site'
import { openPortal } from '@/database/testing/portal'
import { labels } from '@/site/labels'
import { pageMetadata, siteMetadata } from '@/site/metadata'

const siteUrl = 'https://congdoan.example.vn'

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
})

describe('a database without settings', () => {
  test('gives the site a general name, and no menus', async () => {
    expect(await getSite()).toMatchObject({
      name: labels.layout.siteName,
      shortName: labels.layout.siteShortName,
      governingBody: null,
      socialLinks: [],
      mainNavigation: [],
      footerNavigation: [],
    })
  })

  test('gives the home page its metadata and an empty content', async () => {
    const site = await getSite()
    expect(siteMetadata({ site, siteUrl }).title).toMatchObject({ default: site.name })
    expect(
      pageMetadata({ title: null, description: site.name, path: '/', siteName: site.name, siteUrl })
        .description,
    ).toBe(labels.layout.siteName)
    expect(await getHome(new Date())).toMatchObject({ leadStory: null, latest: [], campaigns: [] })
  })
})

test('settings that an editor has filled in are the name of the site', async () => {
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { name: 'Cổng thông tin LĐLĐ tỉnh', shortName: 'LĐLĐ tỉnh' },
  })
  expect(await getSite()).toMatchObject({
    name: 'Cổng thông tin LĐLĐ tỉnh',
    shortName: 'LĐLĐ tỉnh',
  })
})

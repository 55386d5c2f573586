import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { site } from './publication.fixture'
import { webManifest } from './web-manifest'

const manifest = webManifest(site)

test('a phone names the portal as its settings do', () => {
  expect(manifest.name).toBe(site.name)
  expect(manifest.short_name).toBe(site.shortName)
})

test('its colour is that of the band at the head of every page', () => {
  expect(readFileSync('app/(portal)/portal.css', 'utf8')).toContain(
    `--band: ${manifest.theme_color!};`,
  )
})

test.each(manifest.icons!)('$src is as large as it says, and small as a file', async (icon) => {
  const file = `public${icon.src}`
  const { width, height, format } = await sharp(file).metadata()
  expect([`${width}x${height}`, `image/${format}`]).toEqual([icon.sizes, icon.type])
  expect(readFileSync(file).length).toBeLessThan(10_000)
})

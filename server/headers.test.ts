import { expect, test } from 'vitest'
import { allowEmbeds, readerHeaders } from './headers'

const headers = readerHeaders({ isSecure: true })
const policyFor = (html: string) =>
  new Map(allowEmbeds(headers, Buffer.from(html))).get('content-security-policy')

test('a page without a video of another site shows no frames', () => {
  expect(policyFor('<p>Không có video</p>')).not.toContain('frame-src')
})

test('a page with one lets frames come from there, and from nowhere else', () => {
  const html = '<a data-embed="https://www.youtube-nocookie.com/embed/a">Xem</a>'
  expect(policyFor(html)).toMatch(/; frame-src https:\/\/www\.youtube-nocookie\.com$/)
})

test('text that only looks like one changes nothing', () => {
  const html = '<p>data-embed=&quot;https://www.facebook.com/a&quot;</p>'
  expect(policyFor(html)).not.toContain('frame-src')
})

test('a place that we do not know is not let in', () => {
  expect(policyFor('<a data-embed="https://example.com/a">Xem</a>')).not.toContain('frame-src')
})

test('the other headers stay as they are', () => {
  const html = Buffer.from('<a data-embed="https://www.tiktok.com/player/v1/1">Xem</a>')
  const others = (list: [string, string][]) =>
    list.filter(([name]) => name !== 'content-security-policy')
  expect(others(allowEmbeds(headers, html))).toEqual(others(headers))
})

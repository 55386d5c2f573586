import { describe, expect, test } from 'vitest'
import { targetOfLink } from '@/site/links'

const SITE = 'https://congdoan.example.vn'

describe('an item', () => {
  test.each([
    ['/tin-tuc/mot-tin', 'news', 'mot-tin'],
    ['/tin-tuc/mot-tin/?fbclid=1#cuoi', 'news', 'mot-tin'],
    [`${SITE}/bai-viet/mot-bai`, 'articles', 'mot-bai'],
    ['http://congdoan.example.vn/bai-viet/mot-bai', 'articles', 'mot-bai'],
    ['/chuong-trinh/so-1', 'episodes', 'so-1'],
    ['/chuyen-muc/phap-luat', 'categories', 'phap-luat'],
    ['/don-vi/hoi-an', 'units', 'hoi-an'],
    ['/chuyen-de/covid-19', 'campaigns', 'covid-19'],
    ['/gioi-thieu', 'pages', 'gioi-thieu'],
    ['/tin-tuc/%C4%91%E1%BA%A1i-h%E1%BB%99i', 'news', 'đại-hội'],
  ])('%s', (url, collection, slug) => {
    expect(targetOfLink(url, SITE)).toMatchObject({ kind: 'item', collection, slug })
  })
})

test.each(['/tin-tuc/2022/cu', '/tin/123', '/%E0%A4%A'])('%s is nowhere', (url) => {
  expect(targetOfLink(url, SITE)).toMatchObject({ kind: 'nowhere' })
})

test('a preview is not for readers', () => {
  expect(targetOfLink('/xem-truoc/tin-tuc/1', SITE)).toEqual({ kind: 'preview' })
})

test.each([
  '/',
  '/tin-tuc',
  '/tin-tuc/?nam=2024',
  '/thong-ke/2024',
  '/tim-kiem?q=a',
  '/admin/collections/news',
  '/api/media/file/a.pdf',
  '/cong-van.pdf',
  '#cuoi-trang',
  'mailto:a@congdoan.test',
  'tel:0235',
  '//khac.vn/tin-tuc/a',
  'https://khac.vn/tin-tuc/a',
  'tin-tuc/a',
  'http://',
])('%s is not judged', (url) => {
  expect(targetOfLink(url, SITE)).toBeNull()
})

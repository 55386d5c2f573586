import { expect, test } from 'vitest'
import { isReaderPage } from './reader-pages'

test.each([
  '/',
  '/?fbclid=1',
  '/tin-tuc/dai-hoi',
  '/tin-tuc/dai-hoi/',
  '/tin/123.html',
  '/index.php?id=7',
  '/cong-van.pdf',
  '/bieu-mau.xlsx',
  '/thong-ke/tai-ve.pdf',
  '/administrator',
  '/gioi-thieu?file=/a.png',
  '/%E0%A4%A',
  '//evil.com',
  '/rss',
  '/rss/tat-ca.xml',
  '/rss/chuyen-muc/phap-luat.json',
  '/sitemap.xml',
  '/sitemap/tin-tuc-2024.xml',
  '/t/3kTMd9Ab2XyZq',
  'http://congdoan.example.vn/tin-tuc',
])('%s is a reader page', (url) => {
  expect(isReaderPage('GET', url)).toBe(true)
  expect(isReaderPage('HEAD', url)).toBe(true)
})

test.each([
  '/admin',
  '/admin/collections/news',
  '/%61dmin/login',
  '//admin',
  '/api/news?limit=1',
  '/_next/static/chunks/a.js',
  '/robots.txt',
  '/healthz',
  '/readyz',
  '/anh-chia-se/tin-tuc/0190.jpg?v=1',
  '/feed.xml',
  '/sitemap/a/b.xml',
  '/favicon.ico',
  '/enhance/share.JS',
  '/thong-ke/tai-ve.csv?tu=2022-01&bang=don-vi',
  '/thong-ke/tai-ve.xlsx',
  '/.well-known/security.txt',
  '*',
  '',
])('%s is not a reader page', (url) => {
  expect(isReaderPage('GET', url)).toBe(false)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', undefined])('%s asks for no page', (method) => {
  expect(isReaderPage(method, '/hoi-dap')).toBe(false)
})

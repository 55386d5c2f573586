import { expect, test } from 'vitest'
import { pageAddressOf } from './page-address'

test.each([
  ['/', '/'],
  ['/tin-tuc', '/tin-tuc'],
  ['/tin-tuc?fbclid=abc&utm_source=zalo&zarsrc=30', '/tin-tuc'],
  ['/tin-tuc?thang=5&utm_medium=x&nam=2024', '/tin-tuc?nam=2024&thang=5'],
  ['/tin-tuc?nam=2024&thang=5', '/tin-tuc?nam=2024&thang=5'],
  ['/tin-tuc?nam=2024&nam=2023', '/tin-tuc?nam=2024'],
  ['/tim-kiem?q=%C4%90%E1%BA%A1i+h%E1%BB%99i', '/tim-kiem?q=%C4%90%E1%BA%A1i+h%E1%BB%99i'],
  ['/tim-kiem?q=+co%CC%82ng+', '/tim-kiem?q=c%C3%B4ng'],
  ['/tim-kiem?q=', '/tim-kiem?q='],
  ['/%74in-tuc', '/tin-tuc'],
  ['/cu%CC%83', '/c%C5%A9'],
  ['/tin-tuc/', '/tin-tuc/'],
  ['//evil.com', '//evil.com'],
  ['/a?b', '/a'],
  ['/a?', '/a'],
  ['http://cong.example/tin-tuc?x=1', '/tin-tuc'],
])('%s is the page %s', (raw, url) => {
  expect(pageAddressOf(raw).url).toBe(url)
})

test('addresses are compared decoded, NFC, without a trailing slash', () => {
  expect(pageAddressOf('/tin-tuc/cu%CC%83/?x').path).toBe('/tin-tuc/cũ')
})

test('what is no address, and what has no end, is one page that leads nowhere', () => {
  expect(pageAddressOf(`/${'a'.repeat(1000)}`)).toEqual(pageAddressOf('/%E0%A4%A'))
  expect(pageAddressOf(`/${'ă'.repeat(999)}`).path).toHaveLength(1000)
  expect(pageAddressOf('/%E0%A4%A')).toEqual(pageAddressOf('/x%00'))
})

test('previews depend on who asks', () => {
  expect(pageAddressOf('/xem-truoc/tin-tuc/1').isPersonal).toBe(true)
  expect(pageAddressOf('/xem%2Dtruoc/tin-tuc/1').isPersonal).toBe(true)
  expect(pageAddressOf('/xem-truoc-kia').isPersonal).toBe(false)
})

import { expect, test } from 'vitest'
import { normalisePath, readTarget } from './request-target'

test('splits a path from its query at the first question mark', () => {
  expect(readTarget('/a?b=c?d')).toEqual({ path: '/a', search: '?b=c?d' })
})

test('takes the path of an absolute address', () => {
  expect(readTarget('http://evil.com/a?b')).toEqual({ path: '/a', search: '?b' })
})

test.each(['*', '', 'a', 'http://', 'ftp://a/b'])('%j is no target', (raw) => {
  expect(readTarget(raw)).toBeNull()
})

test.each([
  ['/', '/'],
  ['/tin/', '/tin'],
  ['/tin///', '/tin'],
  ['/c%C5%A9', '/cũ'],
  ['/cu%CC%83', '/cũ'],
  ['/%6Coi/404', '/loi/404'],
])('%s is compared as %s', (path, expected) => {
  expect(normalisePath(path)).toBe(expected)
})

test.each(['/%', '/%E0%A4%A', '/%C3%28', '/a%00b'])('%s is no address', (path) => {
  expect(normalisePath(path)).toBeNull()
})

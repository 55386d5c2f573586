import { describe, expect, test } from 'vitest'
import { normalizePath, planAddresses } from '@/site/addresses'

describe('an item that', () => {
  test('is published for the first time needs no redirect, and none may stand in its way', () => {
    expect(planAddresses({ before: null, after: '/tin-tuc/moi', known: [] })).toEqual({
      remove: ['/tin-tuc/moi'],
      keep: [],
    })
  })

  test('is saved at the same address needs no redirect', () => {
    const plan = planAddresses({ before: '/tin-tuc/a', after: '/tin-tuc/a', known: [] })
    expect(plan.keep).toEqual([])
  })

  test('is renamed leads from the old address to the new one', () => {
    expect(planAddresses({ before: '/tin-tuc/a', after: '/tin-tuc/b', known: [] })).toEqual({
      remove: ['/tin-tuc/b'],
      keep: [{ from: '/tin-tuc/a', to: '/tin-tuc/b' }],
    })
  })

  test('is renamed again leads from every old address straight to the newest', () => {
    const plan = planAddresses({ before: '/b', after: '/c', known: ['/a'] })
    expect(plan.keep).toEqual([
      { from: '/a', to: '/c' },
      { from: '/b', to: '/c' },
    ])
  })

  test('gets its first name back lives there, and what it was called meanwhile leads to it', () => {
    expect(planAddresses({ before: '/b', after: '/a', known: ['/a'] })).toEqual({
      remove: ['/a'],
      keep: [{ from: '/b', to: '/a' }],
    })
  })

  test('is withdrawn is gone at every address it ever had', () => {
    expect(planAddresses({ before: '/b', after: null, known: ['/a'] })).toEqual({
      remove: [],
      keep: [
        { from: '/a', to: null },
        { from: '/b', to: null },
      ],
    })
  })

  test('returns lives again, and its old addresses lead to it', () => {
    expect(planAddresses({ before: null, after: '/b', known: ['/a', '/b'] })).toEqual({
      remove: ['/b'],
      keep: [{ from: '/a', to: '/b' }],
    })
  })

  test('was never seen and still is not leaves nothing behind', () => {
    expect(planAddresses({ before: null, after: null, known: [] })).toEqual({
      remove: [],
      keep: [],
    })
  })

  test('has its address among the old ones already is named once', () => {
    expect(planAddresses({ before: '/a', after: null, known: ['/a'] }).keep).toHaveLength(1)
  })
})

describe('a path', () => {
  test.each([
    ['/tin-tuc/a', '/tin-tuc/a'],
    ['/tin-tuc/a/', '/tin-tuc/a'],
    ['/tin-tuc/a//', '/tin-tuc/a'],
    ['  /tin-tuc/a ', '/tin-tuc/a'],
    ['/tin-tuc/a?nam=2024', '/tin-tuc/a'],
    ['/tin-tuc/a/?nam=2024#dau', '/tin-tuc/a'],
    ['/tin-tuc/a#dau?', '/tin-tuc/a'],
    ['/Trang Cũ.aspx', '/Trang Cũ.aspx'],
  ])('%j is kept as %j', (given, kept) => {
    expect(normalizePath(given)).toBe(kept)
  })

  test('is kept in NFC', () => {
    expect(normalizePath('/giới-thiệu'.normalize('NFD'))).toBe('/giới-thiệu'.normalize('NFC'))
  })

  test.each([
    '',
    '/',
    '//',
    '/?q=1',
    '#dau',
    'tin-tuc/a',
    '//example.com',
    'https://example.com/a',
  ])('%j cannot be kept', (given) => {
    expect(normalizePath(given)).toBeNull()
  })
})

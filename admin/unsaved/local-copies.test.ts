import { expect, test } from 'vitest'
import { createLocalCopies, type LocalCopy } from '@/admin/unsaved/local-copies'

const NOW = new Date('2026-03-20T03:00:00.000Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString()
const copy = (title: string, typedAt = daysAgo(0)): LocalCopy => ({ values: { title }, typedAt })

/** A browser's storage with room for so many letters. */
function storage(room = 10_000) {
  const items = new Map<string, string>()
  return {
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size
    },
    setItem: (key: string, value: string) => {
      const others = [...items].filter(([known]) => known !== key)
      const used = others.reduce((sum, [, text]) => sum + text.length, 0)
      if (used + value.length > room) throw new Error('QuotaExceededError')
      items.set(key, value)
    },
  }
}

const open = (store: ReturnType<typeof storage>, person = 'lan') =>
  createLocalCopies({ store, person, now: () => NOW })

test('what was typed is found again, by who typed it', () => {
  const store = storage()
  expect(open(store).write('news:1', copy('Đang viết'))).toBe(true)
  expect(open(store).read('news:1')).toEqual(copy('Đang viết'))
  expect(open(store).read('news:2')).toBeNull()
  expect(open(store, 'binh').read('news:1')).toBeNull()
})

test('what was saved is no longer kept', () => {
  const store = storage()
  open(store).write('news:1', copy('Đang viết'))
  open(store).remove('news:1')
  expect(open(store).read('news:1')).toBeNull()
})

test('what nobody came back to for two weeks goes', () => {
  const store = storage()
  open(store).write('news:1', copy('Cũ', daysAgo(15)))
  open(store).write('news:2', copy('Gần đây', daysAgo(13)))
  open(store).prune()
  expect(open(store).read('news:1')).toBeNull()
  expect(open(store).read('news:2')).not.toBeNull()
})

test('the oldest make room for what is being typed', () => {
  const store = storage(250)
  open(store).write('news:1', copy('a'.repeat(50), daysAgo(2)))
  open(store).write('news:2', copy('b'.repeat(50), daysAgo(1)))
  expect(open(store).write('news:3', copy('c'.repeat(50)))).toBe(true)
  expect(open(store).read('news:1')).toBeNull()
  expect(open(store).read('news:2')).not.toBeNull()
})

test('it is told when there is no room at all', () => {
  const store = storage(60)
  expect(open(store).write('news:1', copy('a'.repeat(100)))).toBe(false)
})

test('what another program has left there does no harm', () => {
  const store = storage()
  store.setItem('unsaved:lan:news:1', 'không phải JSON')
  store.setItem('theme', 'dark')
  expect(open(store).read('news:1')).toBeNull()
  open(store).prune()
  expect(store.getItem('theme')).toBe('dark')
})

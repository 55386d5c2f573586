import { afterEach, expect, test, vi } from 'vitest'
import { type Answer, listenToSaves } from '@/admin/unsaved/answers'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function listen(answer: () => Promise<Response>) {
  const heard: Answer[] = []
  const original = vi.fn(answer)
  const host = { fetch: original as unknown as typeof fetch }
  stops.push(listenToSaves((said) => heard.push(said), host))
  return { heard, host, original }
}

test('hears what came of a save', async () => {
  const { heard, host } = listen(() => Promise.resolve(new Response('', { status: 409 })))
  await host.fetch('/api/news/1?depth=0', { method: 'PATCH' })
  expect(heard).toEqual([{ url: '/api/news/1?depth=0', status: 409 }])
})

test('does not mind what is no save', async () => {
  const { heard, host } = listen(() => Promise.resolve(new Response('')))
  await host.fetch('/api/news/1')
  await host.fetch('/admin/collections/news', { method: 'POST' })
  expect(heard).toEqual([])
})

test('says it in Vietnamese when nothing answers', async () => {
  const { heard, host } = listen(() => Promise.reject(new TypeError('Failed to fetch')))
  const save = host.fetch('/api/news/1', { method: 'PATCH' })
  await expect(save).rejects.toThrow(/^Chưa lưu được: mất kết nối/)
  expect(heard).toEqual([{ url: '/api/news/1', status: 0 }])
})

test('leaves the browser as it was when nobody listens any more', () => {
  const { host, original } = listen(() => Promise.resolve(new Response('')))
  stops.pop()?.()
  expect(host.fetch).toBe(original)
})

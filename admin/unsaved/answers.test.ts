import { afterEach, expect, test, vi } from 'vitest'
import { type Answer, listenToSaves, type NewBase } from '@/admin/unsaved/answers'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function listen(answer: () => Promise<Response>, base: NewBase | null = null) {
  const heard: Answer[] = []
  const original = vi.fn(answer)
  const host = { fetch: original as unknown as typeof fetch }
  stops.push(
    listenToSaves(
      { hear: (said) => heard.push(said), settleBefore: () => Promise.resolve(base) },
      host,
    ),
  )
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

test('a save goes on from what the form has saved by itself meanwhile', async () => {
  const [seen, own, other] = ['08:00', '08:05', '07:00']
  const { host } = listen(() => Promise.resolve(new Response('')), { from: seen, to: own })
  const sent = async (updatedAt: string) => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ title: 'Tít', updatedAt }))
    await host.fetch('/api/news/1', { method: 'PATCH', body })
    return JSON.parse(body.get('_payload') as string) as object
  }
  expect(await sent(seen)).toEqual({ title: 'Tít', updatedAt: own })
  expect(await sent(other)).toEqual({ title: 'Tít', updatedAt: other })
})

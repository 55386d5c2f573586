/** The worker `public/sw.js`, run as a browser runs it: against caches and a network of the test's. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { routes } from '@/site/routes'
import { OTHER_TONE_MARKS } from '@/text/tone-marks.fixture'
import { ORIGIN, page, type Portal, SOURCE, startWorker } from './offline.fixture'

const STYLES = `${ORIGIN}/_next/static/a.css`
const PICTURE = `${ORIGIN}/api/media/file/1-640.webp`

let portal: Portal

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-28T00:35:00.000Z') })
  portal = startWorker()
  return () => vi.useRealTimers()
})

describe('with a network', () => {
  test('a page is what the network says, whatever is kept', async () => {
    await portal.read('/')
    portal.network.set('/', page('Trang chủ mới'))
    expect(await textOf('/')).toContain('Trang chủ mới')
  })

  test('what is kept comes out of the browser, without a question to the network', async () => {
    await portal.read('/')
    await portal.read('/tin-tuc/mot', [STYLES, PICTURE])
    expect(keptPaths()).toEqual(['/', '/tin-tuc/mot'])
    expect([...portal.stored.get('portal-files-1')!.keys()]).toEqual([STYLES, PICTURE])
    expect(portal.asked).toEqual([])
  })

  test('what another site has opened is loaded once more, by its own address', async () => {
    portal.loaded.set('/tin-tuc/mot', page('Bản cũ'))
    portal.network.set('/tin-tuc/mot', page('Bản vừa đọc'))
    await portal.read('/tin-tuc/mot?fbclid=1#chia-se', [], { isFromElsewhere: true })
    expect(portal.asked).toEqual([`${ORIGIN}/tin-tuc/mot`])
    goOffline()
    expect(await textOf('/tin-tuc/mot')).toContain('<h1>Bản vừa đọc</h1>')
  })

  test('nothing is loaded once more for who saves data', async () => {
    portal.connection.saveData = true
    await portal.read('/tin-tuc/mot', [], { isFromElsewhere: true })
    expect([portal.asked, keptPaths()]).toEqual([[], []])
  })

  test('what the browser has put out of reach is loaded once more', async () => {
    portal.loaded.set('/tin-tuc/mot', new Response(null, { status: 504 }))
    await portal.read('/tin-tuc/mot')
    expect(keptPaths()).toEqual(['/tin-tuc/mot'])
  })

  test('a front page that nobody has opened is kept with what it cannot be shown without', async () => {
    portal.network.set('/', page(`Mới <link href="/_next/static/a.css"><img src="/anh.webp">`))
    portal.loaded.set(STYLES, new Response(STYLES))
    await portal.read('/thong-ke')
    expect(portal.asked).toEqual([`${ORIGIN}/`])
    expect(keptPaths()).toEqual(['/'])
    expect([...portal.stored.get('portal-files-1')!.keys()]).toEqual([STYLES])
  })

  test('it comes with the second item where the first had to be loaded twice', async () => {
    await portal.read('/tin-tuc/mot', [], { isFromElsewhere: true })
    expect(keptPaths()).toEqual(['/tin-tuc/mot'])
    await portal.read('/tin-tuc/hai', [], { isFromElsewhere: true })
    expect(keptPaths()).toEqual(['/tin-tuc/mot', '/tin-tuc/hai', '/'])
  })

  test('it is loaded anew when it is an hour old, not with every page', async () => {
    await portal.read('/tin-tuc/mot')
    vi.advanceTimersByTime(59 * 60_000)
    await portal.read('/tin-tuc/hai')
    expect(portal.asked).toHaveLength(1)
    vi.advanceTimersByTime(60_000)
    portal.network.set('/', page('Trang chủ của giờ sau'))
    await portal.read('/tin-tuc/ba')
    expect(portal.asked).toHaveLength(2)
    goOffline()
    expect(await textOf('/')).toContain('<h1>Trang chủ của giờ sau</h1>')
  })

  test('the older one stays while there is no network for a new one', async () => {
    await portal.read('/')
    vi.advanceTimersByTime(2 * 60 * 60_000)
    portal.network.set('/', 'none')
    await portal.read('/tin-tuc/mot')
    expect(keptPaths()).toEqual(['/', '/tin-tuc/mot'])
  })

  test.each([
    ['is gone by then', page('Đã gỡ', 410)],
    ['cannot be reached any more', 'none'],
  ] as const)('what was to be loaded once more and %s is not kept', async (_, answer) => {
    portal.network.set('/tin-tuc/mot', answer)
    await portal.read('/tin-tuc/mot', [], { isFromElsewhere: true })
    expect(keptPaths()).toEqual([])
  })

  test.each([
    routes.section('news'),
    routes.search('lương'),
    routes.preview('news', 'id'),
    routes.document('178-bc-ldld'),
    routes.admin(),
  ])('%s is not kept', async (path) => {
    await portal.read(path)
    expect(keptPaths()).toEqual(['/'])
  })

  test.each([
    routes.publication('news', 'mot'),
    routes.publication('article', 'mot'),
    routes.publication('episode', 'mot'),
    routes.home(),
  ])('%s is kept', async (path) => {
    await portal.read(`${path}?fbclid=1`)
    expect(keptPaths()).toContain(path)
  })

  test('twenty items are kept and the front page, the oldest make room with what they needed', async () => {
    await portal.read('/', [STYLES])
    for (let number = 1; number <= 22; number++) {
      await portal.read(`/tin-tuc/${number}`, [`${ORIGIN}/api/media/file/${number}.webp`])
      vi.advanceTimersByTime(1000)
    }
    expect(keptPaths()).toHaveLength(21)
    expect(keptPaths()).toContain('/')
    for (const dropped of ['/tin-tuc/1', '/tin-tuc/2']) expect(keptPaths()).not.toContain(dropped)
    const files = [...portal.stored.get('portal-files-1')!.keys()]
    expect(files).toContain(STYLES)
    expect(files).toHaveLength(21)
  })

  test('an item that is read again is not the oldest any more', async () => {
    for (let number = 1; number <= 21; number++) {
      await portal.read(`/tin-tuc/${number === 21 ? 1 : number}`)
      vi.advanceTimersByTime(1000)
    }
    await portal.read('/tin-tuc/22')
    expect(keptPaths()).toContain('/tin-tuc/1')
    expect(keptPaths()).not.toContain('/tin-tuc/2')
  })

  test.each([404, 410])('a page that answers %i is kept no longer', async (status) => {
    await portal.read('/tin-tuc/mot', [STYLES])
    portal.network.set('/tin-tuc/mot', page('Đã gỡ', status))
    expect((await portal.open('/tin-tuc/mot'))!.status).toBe(status)
    await vi.advanceTimersByTimeAsync(0)
    expect(keptPaths()).toEqual(['/'])
    expect(portal.stored.get('portal-files-1')!.size).toBe(0)
  })

  test('a fault of the server is shown, and takes nothing away', async () => {
    await portal.read('/tin-tuc/mot')
    portal.network.set('/tin-tuc/mot', page('Sự cố', 503))
    expect(await textOf('/tin-tuc/mot')).toContain('Sự cố')
    expect(keptPaths()).toContain('/tin-tuc/mot')
  })

  test('no file, form or request of a living page is touched', async () => {
    expect(await portal.open(STYLES, { mode: 'no-cors', clientId: 'one' })).toBeNull()
    expect(await portal.open('/hoi-dap', { method: 'POST' })).toBeNull()
  })

  test('whatever was kept in another form is dropped, and nothing of others', async () => {
    portal.stored.set('portal-pages-0', new Map()).set('khac', new Map())
    await portal.activate()
    expect([...portal.stored.keys()]).toEqual(['khac'])
  })
})

describe('without a network', () => {
  test('a kept page says that it is one, and since when', async () => {
    await portal.read('/tin-tuc/mot', [STYLES])
    goOffline()
    const text = await textOf('/tin-tuc/mot?utm_source=zalo')
    expect(text).toContain('<h1>/tin-tuc/mot</h1>')
    expect(text).toContain('Đang ngoại tuyến – bản đã lưu lúc 07:35 ngày 28/11/2026.')
  })

  test('it is given the files that it was shown with', async () => {
    await portal.read('/tin-tuc/mot', [STYLES])
    goOffline()
    await portal.open('/tin-tuc/mot', { resultingClientId: 'copy' })
    const styles = await portal.open(STYLES, { mode: 'no-cors', clientId: 'copy' })
    expect(await styles!.text()).toBe(STYLES)
  })

  test('in a wider window a picture is the size that there is of it', async () => {
    const picture = (size: string) =>
      `${ORIGIN}/api/media/file/af404a0b-20f7-4b65-b6ce-d198f6ccaed0-${size}.webp`
    await portal.read('/tin-tuc/mot', [STYLES, picture('640x360')])
    goOffline()
    await portal.open('/tin-tuc/mot', { resultingClientId: 'copy' })
    const ask = (url: string) => portal.open(url, { mode: 'no-cors', clientId: 'copy' })
    expect(await (await ask(picture('1600x900')))!.text()).toBe(picture('640x360'))
    await expect(ask(picture('1600x900').replace('af40', 'af41'))).rejects.toThrow()
    await expect(ask(`${ORIGIN}/_next/static/b.css`)).rejects.toThrow()
  })

  test('another address lists what is kept, the newest first', async () => {
    await portal.read('/')
    vi.advanceTimersByTime(60_000)
    await portal.read('/tin-tuc/mot')
    goOffline()
    const text = await textOf('/thong-ke')
    expect(text).toContain('<h1>Đang ngoại tuyến</h1>')
    expect(text).toContain('<nav>Trang chủ</nav>')
    expect(
      [...text.matchAll(/<li><a href="([^"]+)">([^<]+)</g)].map(([, ...link]) => link),
    ).toEqual([
      ['/tin-tuc/mot', '/tin-tuc/mot'],
      ['/', 'Trang chủ'],
    ])
  })

  test('where nothing is kept, that is said', async () => {
    goOffline()
    expect(await textOf('/')).toContain('Chưa có trang nào được lưu trên máy này.')
  })

  test('titles stay as they were written, whatever they look like', async () => {
    portal.loaded.set('/tin-tuc/mot', page('Tin $1 &lt;b&gt; $&amp;'))
    await portal.read('/tin-tuc/mot')
    goOffline()
    expect(await textOf('/bai-viet')).toContain('>Tin $1 &lt;b&gt; $&amp;</a>')
  })

  test.each(['/admin/collections/news', '/api/news', '/xem-truoc/tin-tuc/1'])(
    'for %s nothing stands in',
    async (path) => {
      goOffline()
      await expect(portal.open(path)).rejects.toThrow()
    },
  )
})

describe('with a network that lets readers wait', () => {
  test('a kept page is shown after ten seconds, and says so', async () => {
    await portal.read('/tin-tuc/mot')
    portal.network.set('/tin-tuc/mot', 'slow')
    const answer = portal.open('/tin-tuc/mot')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await (await answer)!.text()).toContain('Mạng rất chậm – bản đã lưu lúc 07:35')
  })

  test('a page that is not kept is waited for', async () => {
    portal.network.set('/thong-ke', 'slow')
    let isAnswered = false
    void portal.open('/thong-ke').then(() => (isAnswered = true))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(isAnswered).toBe(false)
  })
})

test('its words are in NFC, with marks where all others have them', () => {
  expect(SOURCE).toBe(SOURCE.normalize('NFC'))
  expect(SOURCE).not.toMatch(OTHER_TONE_MARKS)
})

async function textOf(path: string): Promise<string> {
  return (await portal.open(path))!.text()
}

function keptPaths(): string[] {
  const pages = portal.stored.get('portal-pages-1') ?? new Map<string, Response>()
  return [...pages.keys()].map((url) => new URL(url).pathname)
}

function goOffline(): void {
  portal.loaded.clear()
  portal.network.set('*', 'none')
}

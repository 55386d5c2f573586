/**
 * Keeps what a reader has read for when there is no network: the newest front page and the last
 * twenty items, each with the styles, scripts and lead picture that it was shown with. The network
 * always comes first, and what is kept is copied from what the browser has loaded for the reader,
 * except for the page that a link on another site has opened, and the front page of a reader who
 * does not come by it. See docs/adr/0020-offline.md.
 */

/** To be raised when what is kept takes another form; whatever bears another name is dropped. */
const PAGES = 'portal-pages-1'
const FILES = 'portal-files-1'

const MOST_ITEMS = 20
/** How long a network may keep a reader waiting who has a copy of the page. */
const PATIENCE_MS = 10_000
/** From then on a front page that the reader has not opened since is loaded anew. */
const HOME_STAYS_NEW_MS = 60 * 60_000

/** Depends on who asks: the panel, the REST API, previews. */
const OTHER_ROOMS = /^\/(?:admin|api|xem-truoc)(?:\/|$)/
const ITEM = /^\/(?:tin-tuc|bai-viet|chuong-trinh)\/[^/]+$/
/** Named for their contents, so that a copy is never another version. */
const FILE = /^\/(?:_next\/static|enhance|api\/media\/file)\//

/** Of no use to a copy, or untrue of it. */
const NOT_KEPT = [
  'content-encoding',
  'content-length',
  'etag',
  'last-modified',
  'speculation-rules',
]
/** Says of a copy when it was kept, what it is called and what it was shown with. */
const NOTE = 'x-kept'

const WORDS = {
  home: 'Trang chủ',
  offline: 'Đang ngoại tuyến',
  slow: 'Mạng rất chậm',
  copy: (state, time) => `${state} – bản đã lưu lúc ${time}.`,
  reload: 'Tải lại trang',
  intro: 'Máy của bạn chưa nối được mạng, và trang này chưa được lưu trên máy.',
  list: 'Những trang đọc được khi ngoại tuyến',
  savedAt: (time) => `lưu lúc ${time}`,
  none: 'Chưa có trang nào được lưu trên máy này.',
}

/** Pages that are copies, by their client: they alone are given kept files. */
const copies = new Set()
let last = Promise.resolve()

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', (event) => event.waitUntil(inTurn(() => keep(event.data))))
self.addEventListener('fetch', (event) => {
  const { request, clientId } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(answer(event))
  else if (copies.has(clientId)) event.respondWith(findFile(request))
})

async function takeOver() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('portal-') && name !== PAGES && name !== FILES)
  await Promise.all(old.map((name) => caches.delete(name)))
  // Asks the network while this worker starts, which takes a cheap phone a quarter of a second.
  await self.registration.navigationPreload?.enable()
}

/** What the network says; when it says nothing, the copy, or else what copies there are. */
async function answer(event) {
  const path = new URL(event.request.url).pathname
  const network = fromNetwork(event)
  if (OTHER_ROOMS.test(path)) return network
  event.waitUntil(
    network.then(
      (response) => isGone(response) && inTurn(() => forget(path)),
      () => null,
    ),
  )
  try {
    return await Promise.race([network, whenSlow(event, path)])
  } catch (error) {
    console.info('No network:', error)
    return (await findCopy(event, path, WORDS.offline)) ?? (await offlinePage(event))
  }
}

async function fromNetwork({ preloadResponse, request }) {
  return (await preloadResponse) ?? fetch(request)
}

/** Never, for a page that there is no copy of. */
async function whenSlow(event, path) {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  return (await findCopy(event, path, WORDS.slow)) ?? new Promise(() => {})
}

/** Withdrawn or moved; a fault of the server says nothing about the page. */
function isGone({ status, type }) {
  return status === 404 || status === 410 || type === 'opaqueredirect'
}

async function findCopy(event, path, state) {
  const copy = await (await caches.open(PAGES)).match(path)
  if (!copy) return null
  const { at } = noteOf(copy)
  return asCopy(event, copy, withNotice(await copy.text(), WORDS.copy(state, timeOf(at)), path))
}

async function offlinePage(event) {
  const shelf = await readShelf()
  const frame = shelf.find(({ path }) => path === '/') ?? shelf[0]
  if (!frame) {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    return asCopy(event, new Response(null, { headers }), asOfflinePage(BARE_PAGE, shelf))
  }
  const copy = await (await caches.open(PAGES)).match(frame.path)
  return asCopy(event, copy, asOfflinePage(await copy.text(), shelf))
}

/** No browser takes a 503 for the page itself: fetched ahead, it is asked for again when opened. */
function asCopy(event, { headers }, html) {
  copies.add(event.resultingClientId)
  return new Response(html, { status: 503, headers })
}

async function findFile(request) {
  const files = await caches.open(FILES)
  const file = await files.match(request.url)
  return (
    file ??
    fetch(request).catch(async (error) => {
      const other = (await files.keys()).find(({ url }) => isSamePicture(url, request.url))
      if (!other) throw error
      return files.match(other.url)
    })
  )
}

/** One after the other: what one page drops, another may be about to need. */
function inTurn(work) {
  last = last.then(work, work)
  return last
}

/**
 * @param message the page's `url`, the addresses of the `files` that it was shown with, and whether it
 *   `isFromElsewhere`: was opened by a link on another site
 */
async function keep({ url, files, isFromElsewhere }) {
  const path = new URL(url).pathname
  let isEnough = false
  if (isKept(path)) {
    const loaded = isFromElsewhere ? null : await fromBrowser(url)
    isEnough = !loaded && (await readShelf()).length === 0
    const page = loaded ?? (await askAgain(url))
    if (page) await put(path, page, files)
  }
  if (path !== '/' && !isEnough) await keepHome()
}

/**
 * Most readers come by links to items: without a network the front page leads them to the others. On a
 * first visit it is not loaded in addition to an item that had to be loaded twice.
 */
async function keepHome() {
  const kept = await (await caches.open(PAGES)).match('/')
  if (kept && Date.now() - noteOf(kept).at < HOME_STAYS_NEW_MS) return
  const page = await askAgain(self.location.origin)
  if (page) await put('/', page, filesIn(await page.clone().text()))
}

async function put(path, page, files) {
  const shownWith = files.filter(isKeptFile)
  await Promise.all(shownWith.map(keepFile))
  const html = await page.text()
  const headers = new Headers(page.headers)
  for (const name of NOT_KEPT) headers.delete(name)
  const note = {
    at: Date.now(),
    title: path === '/' ? WORDS.home : titleOf(html),
    files: shownWith,
  }
  headers.set(NOTE, encodeURIComponent(JSON.stringify(note)))
  await (await caches.open(PAGES)).put(path, new Response(html, { headers }))
  await tidy()
}

async function keepFile(url) {
  const files = await caches.open(FILES)
  if (await files.match(url)) return
  const file = await fromBrowser(url)
  if (file) await files.put(url, file)
}

/** What the browser has in its own cache; it asks nobody. */
function fromBrowser(url) {
  return fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).then(
    (response) => (response.ok ? response : null),
    () => null,
  )
}

/**
 * Chrome puts a page that another site has opened into a part of its cache that no script reaches,
 * and what it has elsewhere may be older than what was shown: so the page is loaded once more, after
 * it stands, without what the other site has written into its address, and not for who saves data.
 * So is a front page that nobody has opened. Not counted as read: it is no document (`Sec-Fetch-Dest`).
 */
function askAgain(url) {
  if (navigator.connection?.saveData) return null
  const { href } = Object.assign(new URL(url), { search: '', hash: '' })
  const options = { cache: 'no-cache', mode: 'same-origin', redirect: 'error', priority: 'low' }
  return fetch(href, options).then(
    (response) => (response.ok ? response : null),
    () => null,
  )
}

async function forget(path) {
  const isKnown = await (await caches.open(PAGES)).delete(path)
  if (isKnown) await tidy()
}

async function tidy() {
  const [pages, files] = [await caches.open(PAGES), await caches.open(FILES)]
  const { kept, dropped } = sortOut(await readShelf())
  await Promise.all(dropped.map(({ path }) => pages.delete(path)))
  const urls = (await files.keys()).map(({ url }) => url)
  await Promise.all(unused(urls, kept).map((url) => files.delete(url)))
}

/** Everything that is kept, the newest first. */
async function readShelf() {
  const pages = await caches.open(PAGES)
  const shelf = await Promise.all(
    (await pages.keys()).map(async ({ url }) => ({
      path: new URL(url).pathname,
      ...noteOf(await pages.match(url)),
    })),
  )
  return shelf.sort((one, other) => other.at - one.at)
}

function noteOf({ headers }) {
  return JSON.parse(decodeURIComponent(headers.get(NOTE)))
}

/* Decisions: what is kept, what is dropped, what is shown. */

function isKept(path) {
  return path === '/' || ITEM.test(path)
}

function isKeptFile(url) {
  const { origin, pathname } = new URL(url)
  return origin === self.location.origin && FILE.test(pathname)
}

/** The styles and scripts of a page that nobody has opened: what all pages have in common. */
function filesIn(html) {
  return [...html.matchAll(/ (?:href|src)="(\/(?:_next\/static|enhance)\/[^"]+)"/g)].map(
    ([, path]) => self.location.origin + path,
  )
}

/** In another size: a window of another width asks for it. Uploads are named by a UUID. */
function isSamePicture(...urls) {
  const [one, other] = urls.map((url) => /\/file\/[0-9a-f-]{36}/.exec(url)?.[0])
  return one !== undefined && one === other
}

/** @param shelf the newest first; the front page takes no item's place */
function sortOut(shelf) {
  const dropped = shelf.filter(({ path }) => path !== '/').slice(MOST_ITEMS)
  return { kept: shelf.filter((page) => !dropped.includes(page)), dropped }
}

/** Files that no kept page was shown with: those of an older build go with its last page. */
function unused(urls, shelf) {
  const needed = new Set(shelf.flatMap(({ files }) => files))
  return urls.filter((url) => !needed.has(url))
}

/** Still escaped, as it stands in the page. */
function titleOf(html) {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
  return heading.replace(/<[^>]*>/g, '').trim()
}

function timeOf(at) {
  const format = (options) =>
    new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', ...options }).format(at)
  const day = format({ day: '2-digit', month: '2-digit', year: 'numeric' })
  return `${format({ hour: '2-digit', minute: '2-digit' })} ngày ${day}`
}

/** `data-kept` tells the page's scripts that it is a copy. */
function withNotice(html, sentence, path) {
  const notice = `<p class="offline" data-kept="" role="status"><strong>${sentence}</strong> <a href="${path}">${WORDS.reload}</a></p>`
  return html.replace(/<main[^>]*>/, (main) => main + notice)
}

/** A kept page with what is kept in the place of its contents: head, menu and foot are the same. */
function asOfflinePage(html, shelf) {
  const entries = shelf.map(
    ({ path, title, at }) =>
      `<li><a href="${path}">${title}</a> <span class="meta">${WORDS.savedAt(timeOf(at))}</span></li>`,
  )
  const list = entries.length > 0 ? `<ul class="offline-list">${entries.join('')}</ul>` : WORDS.none
  const contents = `<header class="page-heading" data-kept=""><h1>${WORDS.offline}</h1><p class="lead">${WORDS.intro}</p></header><section><h2>${WORDS.list}</h2>${list}</section>`
  return html
    .replace(/<title>.*?<\/title>/s, () => `<title>${WORDS.offline}</title>`)
    .replace(/(<main[^>]*>).*(<\/main>)/s, (_, start, end) => start + contents + end)
}

/** Where nothing is kept that could lend its frame. */
const BARE_PAGE =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title></title><main></main></html>'

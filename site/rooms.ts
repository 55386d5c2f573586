/** What addresses below a path have in common, as the server and the log need to know it. */

/** Pages below depend on who asks, and are kept for nobody. */
export const PREVIEWS = '/xem-truoc'
/** Drafts for whoever has been sent the link, signed in or not. */
export const SHARED_PREVIEWS = `${PREVIEWS}/chia-se`

export const DOCUMENTS = '/van-ban'
export const QUESTIONS = '/hoi-dap'
/** Below it lies what one asker alone may see, by a link that only they have. */
export const ASKED = `${QUESTIONS}/cau-hoi`
/** Forms that could not be taken, for whoever has sent them. */
export const REFUSED_FORMS = '/gui-lai'

/** Rooms in which an address holds what opens it: not for logs. */
export const SECRET_ROOMS = [SHARED_PREVIEWS, ASKED, REFUSED_FORMS]

/** Whether a page depends on who asks: rendered for each request, and kept for nobody. */
export function isPersonalPage(path: string): boolean {
  const rooms = [PREVIEWS, ASKED, REFUSED_FORMS]
  return rooms.some((room) => path === room || path.startsWith(`${room}/`))
}

/** Whether a path is a file made for whoever asks: neither a page nor kept by the page cache. */
export function isMadeFile(path: string): boolean {
  return /^\/thong-ke\/tai-ve\.(?:csv|xlsx)$/.test(path)
}

/** Whether a path is a file that shows the content to programs: kept as pages are. */
export function isKeptFile(path: string): boolean {
  return /^\/(?:rss\/.+\.(?:xml|json)|manifest\.webmanifest|sitemap\.xml|sitemap\/[^/]+\.xml)$/.test(
    path,
  )
}

/** First path segments that a static page may not take. */
export const RESERVED_SEGMENTS = [
  'admin',
  'anh-chia-se',
  'api',
  'bai-viet',
  'chuong-trinh',
  'chuyen-de',
  'chuyen-muc',
  'don-vi',
  'enhance',
  'healthz',
  'loi',
  'manifest.webmanifest',
  'media',
  'readyz',
  'sitemap',
  'sitemap.xml',
  't',
  'tep',
  'thong-ke',
  'tim-kiem',
  'tin-tuc',
  'van-ban',
  'xem-truoc',
  'hoi-dap',
  'mang-luoi',
  'lien-he',
  'gop-y',
  'gui-lai',
  'rss',
] as const

/** Of `/hoi-dap/…`: no question may take them. */
export const RESERVED_QUESTION_SLUGS = ['gui', 'cau-hoi', 'da-xoa']

import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import sirv from 'sirv'
import type { ContentState } from './content-watch'
import { readTarget } from './request-target'
import { isUploadName, uploadStem } from './upload-names'

const HASHED = '/_next/static/'
const MODULES = '/enhance/'
const UPLOADS = '/api/media/file/'
/** Keeps pages for readers without a network; a new one must take over at the next visit. */
const WORKER = '/sw.js'

const YEAR = 365 * 24 * 3600
const HOUR = 3600

/** Files that the build has made and compressed ahead of time; see scripts/static-files.ts. */
const COMPRESSED = { brotli: true, gzip: true, etag: true, extensions: [] }

/** Answers the request if it is for a file that there is; else says false and leaves it alone. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse) => boolean

interface StaticFilesOptions {
  /** Next's build, such as `.next/static`. */
  hashed: string
  /** Copies of `public/` and `enhance/` with their compressed forms. */
  published: string
  /** MEDIA_DIR. */
  uploads: string
  /** Which uploads are in the trash: those are Payload's to answer, which knows who asks. */
  content: () => ContentState
}

/**
 * Serves files without asking Next or the database: what the build has made (named for its content,
 * so kept for ever), what lies in `public/` and `enhance/`, and uploads, with ranges for sound and
 * video. Nothing outside these folders, and no listings.
 */
export function createStaticFiles(options: StaticFilesOptions): StaticFiles {
  const hashed = sirv(options.hashed, { ...COMPRESSED, maxAge: YEAR, immutable: true })
  const published = sirv(options.published, {
    ...COMPRESSED,
    setHeaders: (response, pathname) => {
      const isVersioned = response.req.url?.includes('?v=') === true
      response.setHeader(
        'Cache-Control',
        pathname === WORKER ? 'no-cache' : cacheControl(isVersioned ? YEAR : HOUR),
      )
      if (pathname === '/speculation-rules.json') {
        response.setHeader('Content-Type', 'application/speculationrules+json')
      }
    },
  })

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const pathname = readTarget(request.url ?? '')?.path ?? ''
    if (pathname.startsWith(UPLOADS)) {
      const name = pathname.slice(UPLOADS.length)
      if (!isServed(name, options.content())) return false
      sendUpload({ name, request, response, root: options.uploads })
      return true
    }
    if (pathname.startsWith(HASHED)) {
      return serve(hashed, request, response, pathname.slice(HASHED.length - 1))
    }
    // One file deep: what is not there is a reader's page, whatever it looks like.
    const isFile = /^\/[^/]+\.\w+$/.test(pathname) || pathname.startsWith(MODULES)
    return isFile && serve(published, request, response, pathname)
  }
}

function serve(
  files: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): boolean {
  let isFound = true
  const { url } = request
  const search = readTarget(url ?? '')?.search ?? ''
  request.url = pathname + search
  files(request, response, () => {
    isFound = false
  })
  request.url = url
  return isFound
}

function isServed(name: string, { withheld, stamp }: ContentState): boolean {
  // Never been told what is in the trash: Payload decides.
  if (stamp === '' && withheld.size === 0) return false
  return isUploadName(name) && !withheld.has(uploadStem(name))
}

/**
 * A changed file has another name, so a browser may keep it for good; not so whoever keeps it for
 * many, or what is in the trash would be given out for another year.
 */
const UPLOAD_CACHING = `public, max-age=${YEAR}, s-maxage=60, immutable`

function sendUpload({
  name,
  request,
  response,
  root,
}: {
  name: string
  request: IncomingMessage
  response: ServerResponse
  root: string
}): void {
  send(request, name, {
    root: path.resolve(root),
    cacheControl: false,
    index: false,
  })
    .on('headers', () => {
      response.setHeader('Cache-Control', UPLOAD_CACHING)
    })
    .on('error', ({ status }: { status?: number }) => {
      response.writeHead(status ?? 500, { 'Cache-Control': 'no-store' }).end()
    })
    .pipe(response)
}

function cacheControl(seconds: number): string {
  return `public, max-age=${seconds}${seconds === YEAR ? ', immutable' : ''}`
}

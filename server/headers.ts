import type { ServerResponse } from 'node:http'
import { EMBED_ORIGINS } from '@/site/hosted-video'

/** Go with every answer, whoever gives it. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** A year, as browsers' preload lists ask for at least; only where TLS is known to work. */
const HSTS = 'max-age=31536000'

/**
 * Reader pages need nothing but their own files: no inline script or style, nothing of elsewhere.
 * Structured data (`application/ld+json`) is no program and is not stopped.
 */
const READER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ')

/** Next and Payload write scripts and styles into the panel's pages, and pictures as data. */
const ADMIN_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  // A picture that is chosen is read before it is sent.
  "connect-src 'self' blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "base-uri 'self'",
].join('; ')

/** Where `public/speculation-rules.json` says what browsers may load before it is asked for. */
const SPECULATION_RULES = '"/speculation-rules.json"'

/**
 * `withPayload` asks every page's browser for its colour scheme, for the admin panel's sake. On
 * reader pages `Critical-CH` makes Chrome repeat the first request.
 */
const CLIENT_HINTS = ['Accept-CH', 'Critical-CH']
const COLOUR_SCHEME_HINT = 'sec-ch-prefers-color-scheme'

/** What every reader's page is sent with. `isSecure`: readers reach the site by https. */
export function readerHeaders({ isSecure }: { isSecure: boolean }): [string, string][] {
  const security = Object.entries(SECURITY_HEADERS).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ])
  return [
    ...security,
    ['content-security-policy', READER_POLICY],
    ['speculation-rules', SPECULATION_RULES],
    ...(isSecure ? [['strict-transport-security', HSTS] as [string, string]] : []),
  ]
}

/** Lets a page show frames from where its own videos lie (`data-embed`), and from nowhere else. */
export function allowEmbeds(headers: [string, string][], body: Buffer): [string, string][] {
  const origins = EMBED_ORIGINS.filter((origin) => body.includes(`data-embed="${origin}/`))
  if (origins.length === 0) return headers
  return headers.map(([name, value]) =>
    name === 'content-security-policy'
      ? [name, `${value}; frame-src ${origins.join(' ')}`]
      : [name, value],
  )
}

interface HeaderRules {
  isAdmin: boolean
  isSecure: boolean
  /** Called when the head of an answer is written that says it is done, and not refused. */
  onDone?: (() => void) | undefined
}

/**
 * Sees to the headers of what Next and the file server answer, at the last moment, when the head is
 * written: Next sets its own (`setHeader`) at many places and times.
 */
export function guardHeaders(response: ServerResponse, rules: HeaderRules): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status < 400) rules.onDone?.()
    applyHeaderRules(response, rules)
    return writeHead(status, ...rest)
  }
}

function applyHeaderRules(response: ServerResponse, { isAdmin, isSecure }: HeaderRules): void {
  response.removeHeader('X-Powered-By')
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!response.hasHeader(name)) response.setHeader(name, value)
  }
  if (isSecure) response.setHeader('Strict-Transport-Security', HSTS)
  if (isAdmin) {
    response.setHeader('Content-Security-Policy', ADMIN_POLICY)
    return
  }
  // Pages that do not come from the cache, such as the answer to a form that is no form of ours.
  if (String(response.getHeader('Content-Type') ?? '').startsWith('text/html')) {
    response.setHeader('Content-Security-Policy', READER_POLICY)
  }
  for (const name of CLIENT_HINTS) response.removeHeader(name)
  leaveOutOfVary(response, COLOUR_SCHEME_HINT)
}

function leaveOutOfVary(response: ServerResponse, dropped: string): void {
  const names = [response.getHeader('Vary') ?? []]
    .flat()
    .flatMap((value) => String(value).split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== dropped)
  if (names.length === 0) response.removeHeader('Vary')
  else response.setHeader('Vary', [...new Set(names)].join(', '))
}

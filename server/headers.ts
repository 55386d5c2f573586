import type { ServerResponse } from 'node:http'

/** Go with every answer, whoever gives it. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'SAMEORIGIN',
}

/**
 * `withPayload` asks every page's browser for its colour scheme, for the admin panel's sake. On
 * reader pages `Critical-CH` makes Chrome repeat the first request.
 */
const CLIENT_HINTS = ['Accept-CH', 'Critical-CH']
const COLOUR_SCHEME_HINT = 'sec-ch-prefers-color-scheme'

/** What Next varies by: requests of its runtime, which reader pages answer like any other. */
const FLIGHT_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]

interface HeaderRules {
  isAdmin: boolean
  isReaderPage: boolean
}

/**
 * Sees to an answer's headers at the last moment, when its head is written: Next sets its own
 * (`setHeader`) at many places and times.
 */
export function guardHeaders(response: ServerResponse, rules: HeaderRules): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => {
    applyHeaderRules(response, rules)
    return writeHead(status, ...rest)
  }
}

function applyHeaderRules(response: ServerResponse, { isAdmin, isReaderPage }: HeaderRules): void {
  response.removeHeader('X-Powered-By')
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!response.hasHeader(name)) response.setHeader(name, value)
  }
  if (isAdmin) return
  for (const name of CLIENT_HINTS) response.removeHeader(name)
  const dropped = isReaderPage ? [COLOUR_SCHEME_HINT, ...FLIGHT_HEADERS] : [COLOUR_SCHEME_HINT]
  setVary(response, dropped)
}

function setVary(response: ServerResponse, dropped: string[]): void {
  const names = [response.getHeader('Vary') ?? []]
    .flat()
    .flatMap((value) => String(value).split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !dropped.includes(name.toLowerCase()))
  if (names.length === 0) response.removeHeader('Vary')
  else response.setHeader('Vary', [...new Set(names)].join(', '))
}

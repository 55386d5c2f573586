import type { IncomingMessage } from 'node:http'
import { isbot } from 'isbot'
import { LRUCache } from 'lru-cache'
import { headerOf } from './answer'

/** No browser has a longer name. */
const LONGEST_AGENT = 500
/** Browsers name themselves in some hundred ways; the list of bots is long. */
const verdicts = new LRUCache<string, boolean>({ max: 1000 })

/**
 * Whether somebody opens a page to read it: no bot, and nothing that a browser loads in case it is
 * asked for (`Sec-Purpose`; `Purpose` and `X-Moz` of older ones). A page that was rendered beforehand
 * and is then shown is not asked for again, and so not counted: rather too few than too many. Who
 * sends no `Sec-Fetch-…` (older browsers, plain http) is believed.
 */
export function isPerson(request: Pick<IncomingMessage, 'rawHeaders'>): boolean {
  for (const name of ['sec-purpose', 'purpose', 'x-moz']) {
    if (/prefetch|prerender|preview/i.test(headerOf(request, name) ?? '')) return false
  }
  const destination = headerOf(request, 'sec-fetch-dest')
  if (destination !== undefined && destination !== 'document') return false
  const agent = (headerOf(request, 'user-agent') ?? '').slice(0, LONGEST_AGENT)
  let isHuman = verdicts.get(agent)
  if (isHuman === undefined) {
    isHuman = agent !== '' && !isbot(agent)
    verdicts.set(agent, isHuman)
  }
  return isHuman
}

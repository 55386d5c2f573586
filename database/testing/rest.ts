import config from '@payload-config'
import type { Payload } from 'payload'
import { handleEndpoints } from 'payload'
import type { Persona } from '@/database/testing/personas'
import { PASSWORD } from '@/database/testing/personas'

const ORIGIN = 'http://portal.test'
const tokens = new Map<string, string>()

interface RestRequest {
  /** Who asks: logs in through the API at the first request; null is the public. */
  as: Persona | null
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below /api, with its query: `/news?limit=1`. */
  path: string
  /** Sent as JSON; a FormData is sent as it is, for uploads. */
  body?: object | FormData
}

export interface RestAnswer {
  status: number
  /** What the API answered; null when it was not JSON. */
  json: unknown
  /** What it answered, whatever it was. */
  bytes: Uint8Array
  type: string
}

/** Asks Payload's REST API in this process, through the same handlers that Next mounts. */
export async function rest(
  payload: Payload,
  { as, method = 'GET', path, body }: RestRequest,
): Promise<RestAnswer> {
  const headers = new Headers()
  if (as) headers.set('Authorization', `JWT ${await tokenOf(payload, as)}`)
  return send({ method, path, headers, body })
}

async function tokenOf(payload: Payload, { id, email }: Persona): Promise<string> {
  const known = tokens.get(id)
  if (known) return known
  const { status, json } = await send({
    method: 'POST',
    path: `/${payload.config.admin.user}/login`,
    headers: new Headers(),
    body: { email, password: PASSWORD },
  })
  const { token } = json as { token?: string }
  if (!token) throw new Error(`${email} cannot log in: ${status} ${JSON.stringify(json)}`)
  tokens.set(id, token)
  return token
}

interface Sent {
  method: string
  path: string
  headers: Headers
  body?: object | FormData | undefined
}

async function send({ method, path, headers, body }: Sent): Promise<RestAnswer> {
  if (body && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
  const request = new Request(`${ORIGIN}/api${path}`, {
    method,
    headers,
    body: body === undefined || body instanceof FormData ? (body ?? null) : JSON.stringify(body),
  })
  const response = await handleEndpoints({ config, request })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const type = response.headers.get('Content-Type') ?? ''
  const isJson = type.includes('application/json')
  const json = isJson ? (JSON.parse(new TextDecoder().decode(bytes)) as unknown) : null
  return { status: response.status, json, bytes, type }
}

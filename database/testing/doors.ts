import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload'
import { APIError } from 'payload'
import type { Persona } from '@/database/testing/personas'
import { rest } from '@/database/testing/rest'

/** The two ways in which people reach what is stored. */
export const DOORS = ['Local API', 'REST'] as const
export type Door = (typeof DOORS)[number]

export type Fields = Record<string, unknown>

/** What comes back through either door. A refusal has its status and no documents. */
export interface Answer {
  status: number
  docs: Fields[]
  total: number
  /** The whole answer as it was sent: for asserting that something is *not* in it. */
  text: string
}

export interface Options {
  draft?: boolean
  trash?: boolean
  depth?: number
  where?: Where
  /** REST alone understands it; it asks to publish. */
  publishAllLocales?: boolean
}

export interface Upload {
  data: Buffer
  mimetype: string
  name: string
  size: number
}

/** One person at one door. Every function asks as that person, with access control on. */
export interface Desk {
  create: (data: Fields, options?: Options, file?: Upload) => Promise<Answer>
  find: (options?: Options) => Promise<Answer>
  findByID: (id: string, options?: Options) => Promise<Answer>
  count: (where: Where) => Promise<Answer>
  versions: (where: Where) => Promise<Answer>
  version: (versionId: string) => Promise<Answer>
  update: (id: string, data: Fields, options?: Options) => Promise<Answer>
  updateMany: (where: Where, data: Fields) => Promise<Answer>
  remove: (id: string, options?: Options) => Promise<Answer>
  duplicate: (id: string, options?: Options) => Promise<Answer>
  restoreVersion: (versionId: string) => Promise<Answer>
}

export interface GlobalDesk {
  read: (options?: Options) => Promise<Answer>
  update: (data: Fields) => Promise<Answer>
  versions: () => Promise<Answer>
}

interface Seat {
  payload: Payload
  door: Door
  person: Persona | null
}

export function deskOf(seat: Seat & { collection: CollectionSlug }): Desk {
  return seat.door === 'REST' ? restDesk(seat) : localDesk(seat)
}

export function globalDeskOf(seat: Seat & { global: GlobalSlug }): GlobalDesk {
  const { payload, door, person, global: slug } = seat
  if (door === 'Local API') {
    const ask = localApi(payload, person)
    return {
      read: (options) => ask('findGlobal', { slug, ...options }),
      update: (data) => ask('updateGlobal', { slug, data }),
      versions: () => ask('findGlobalVersions', { slug }),
    }
  }
  const ask = restApi(payload, person)
  return {
    read: (options) => ask('GET', `/globals/${slug}${query(options)}`),
    update: (data) => ask('POST', `/globals/${slug}`, data),
    versions: () => ask('GET', `/globals/${slug}/versions`),
  }
}

function localDesk({ payload, person, collection }: Seat & { collection: CollectionSlug }): Desk {
  const ask = localApi(payload, person)
  return {
    create: (data, { draft, depth } = {}, file) =>
      ask('create', { collection, data, draft, depth, file }),
    find: (options) => ask('find', { collection, ...options }),
    findByID: (id, options) => ask('findByID', { collection, id, ...options }),
    count: (where) => ask('count', { collection, where }),
    versions: (where) => ask('findVersions', { collection, where }),
    version: (id) => ask('findVersionByID', { collection, id }),
    update: (id, data, { draft, trash } = {}) =>
      ask('update', { collection, id, data, draft, trash }),
    updateMany: (where, data) => ask('update', { collection, where, data }),
    remove: (id, { trash } = {}) => ask('delete', { collection, id, trash }),
    // REST makes drafts of copies unless told otherwise.
    duplicate: (id, { draft = true } = {}) => ask('duplicate', { collection, id, draft }),
    restoreVersion: (id) => ask('restoreVersion', { collection, id }),
  }
}

function restDesk({ payload, person, collection }: Seat & { collection: CollectionSlug }): Desk {
  const ask = restApi(payload, person)
  const at = `/${collection}`
  return {
    create: (data, options, file) =>
      ask('POST', `${at}${query(options)}`, file ? formOf(data, file) : data),
    find: (options) => ask('GET', `${at}${query(options)}`),
    findByID: (id, options) => ask('GET', `${at}/${id}${query(options)}`),
    count: (where) => ask('GET', `${at}/count${query({ where })}`),
    versions: (where) => ask('GET', `${at}/versions${query({ where })}`),
    version: (id) => ask('GET', `${at}/versions/${id}`),
    update: (id, data, options) => ask('PATCH', `${at}/${id}${query(options)}`, data),
    updateMany: (where, data) => ask('PATCH', `${at}${query({ where })}`, data),
    remove: (id, options) => ask('DELETE', `${at}/${id}${query(options)}`),
    duplicate: (id, options) => ask('POST', `${at}/${id}/duplicate${query(options)}`),
    restoreVersion: (id) => ask('POST', `${at}/versions/${id}`),
  }
}

/** The Local API as one function: its types need a collection known beforehand. */
function localApi(payload: Payload, user: Persona | null) {
  return async (operation: string, options: object): Promise<Answer> => {
    const api = payload as unknown as Record<string, (options: object) => Promise<unknown>>
    try {
      const json = await api[operation]?.({ depth: 0, ...options, overrideAccess: false, user })
      return answer(200, json)
    } catch (error) {
      // Anything else REST would answer as 500, which no test takes for a refusal.
      const status = error instanceof APIError ? error.status : 500
      return answer(status, { errors: [error instanceof Error ? error.message : error] })
    }
  }
}

function restApi(payload: Payload, person: Persona | null) {
  return async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<Answer> => {
    const { status, json } = await rest(payload, {
      as: person,
      method,
      path,
      ...(body ? { body } : {}),
    })
    return answer(status, json)
  }
}

function answer(status: number, json: unknown): Answer {
  const body = (json ?? {}) as Fields
  const docs = documentsOf(body)
  const errors = Array.isArray(body.errors) ? body.errors.length : 0
  return {
    // A bulk change tells its refusals in the body; REST turns them into a status, as is done here.
    status: status === 200 && errors > 0 ? 400 : status,
    docs,
    total: typeof body.totalDocs === 'number' ? body.totalDocs : docs.length,
    text: JSON.stringify(json),
  }
}

function documentsOf(body: Fields): Fields[] {
  if (Array.isArray(body.docs)) return body.docs as Fields[]
  if (body.doc) return [body.doc as Fields]
  return 'id' in body ? [body] : []
}

function formOf(data: Fields, { data: bytes, mimetype, name }: Upload): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
  form.set('_payload', JSON.stringify(data))
  return form
}

/** `{ where: { id: { equals: 1 } } }` -> `?where[id][equals]=1` */
export function query(options: object = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of flatten({ depth: 0, ...options })) search.append(name, value)
  return `?${search.toString()}`
}

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (value === undefined) return []
  if (value === null || typeof value !== 'object') return [[prefix, value as string]]
  return Object.entries(value).flatMap(([key, member]) =>
    flatten(member, prefix === '' ? key : `${prefix}[${key}]`),
  )
}

import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** A database as its URL names it; `name` tells two apart and says no password. */
export interface Address {
  kind: 'sqlite' | 'mongodb'
  url: string
  name: string
}

const DEFAULT_PORT = '27017'
/** What MongoDB's driver takes where the URL names no database. */
const DEFAULT_DATABASE = 'test'

/** Reads `file:…`, `mongodb://…` or `mongodb+srv://…`; null for anything else. */
export function parseAddress(url: string): Address | null {
  if (/^file:./.test(url)) {
    return { kind: 'sqlite', url, name: `file:${realFile(url.replace(/^file:/, ''))}` }
  }
  const match = /^(mongodb(?:\+srv)?):\/\/([^/?]+)(?:\/([^?]*))?(?:\?.*)?$/.exec(url)
  if (!match?.[1] || !match[2]) return null
  const [, scheme, authority, database] = match
  const hosts = authority
    .slice(authority.lastIndexOf('@') + 1)
    .toLowerCase()
    .split(',')
    .map((host) =>
      scheme === 'mongodb+srv' || host.includes(':') ? host : `${host}:${DEFAULT_PORT}`,
    )
    .toSorted()
  return {
    kind: 'mongodb',
    url,
    name: `${scheme}://${hosts.join(',')}/${database === undefined || database === '' ? DEFAULT_DATABASE : database}`,
  }
}

/** The path of a SQLite database's file. */
export function fileOf({ url }: Address): string {
  return path.resolve(url.replace(/^file:/, ''))
}

/** Through links, so that one file has one name. */
function realFile(file: string): string {
  const resolved = path.resolve(file)
  return existsSync(resolved) ? realpathSync(resolved) : resolved
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.join(process.cwd(), 'enhance')

/** The plain scripts of `enhance/` that pages may load. */
const FILES = [
  'preferences.js',
  'portal.js',
  'preview.js',
  'read-aloud.js',
  'chapters.js',
  'offline.js',
] as const

/** Must act before the first paint, and so holds it up: a few hundred bytes, kept for ever. */
export const PREFERENCES_SCRIPT = addressOf('preferences.js')
export const PORTAL_SCRIPT = addressOf('portal.js')
/** Loaded when somebody wants to have a page read to them. */
export const READ_ALOUD_SCRIPT = addressOf('read-aloud.js')
/** Loaded where a recording has chapters. */
export const CHAPTERS_SCRIPT = addressOf('chapters.js')
/** Loaded when the page stands, to have it kept for when there is no network. */
export const OFFLINE_SCRIPT = addressOf('offline.js')
export const PREVIEW_SCRIPT = addressOf('preview.js')

/** The text of one of the scripts; null for any other name. */
export function findEnhancement(file: string): string | null {
  const known = FILES.find((name) => name === file)
  return known === undefined ? null : readFileSync(path.join(FOLDER, known), 'utf8')
}

/** Another text has another address: a copy need never be asked for again. */
function addressOf(file: (typeof FILES)[number]): string {
  const text = readFileSync(path.join(FOLDER, file))
  const version = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  return `/enhance/${file}?v=${version}`
}

import { readFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.join(process.cwd(), 'enhance')

/** The plain modules of `enhance/` that pages may load. */
const FILES = ['portal.js'] as const

export const PORTAL_SCRIPT = `/enhance/${FILES[0]}`

/** Inlined into the head: it must act before the first paint. */
export const preferencesScript = readFileSync(path.join(FOLDER, 'preferences.js'), 'utf8')

/** The text of one of the modules; null for any other name. */
export function findEnhancement(file: string): string | null {
  const known = FILES.find((name) => name === file)
  return known === undefined ? null : readFileSync(path.join(FOLDER, known), 'utf8')
}

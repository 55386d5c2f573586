import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fillValues, hasValue } from './dotenv-file.mjs'

const SECRETS = ['PAYLOAD_SECRET', 'JOBS_SECRET']

/**
 * Makes sure that every secret has a value, in the environment or in `.env`. A value that someone
 * has set is never replaced: another PAYLOAD_SECRET would log everyone out.
 * @param {{ directory: string, environment: Record<string, string | undefined> }} options
 * @returns {'created' | 'completed' | 'unchanged'}
 */
export function ensureSecrets({ directory, environment }) {
  const file = `${directory}/.env`
  const exists = existsSync(file)
  const text = readFileSync(exists ? file : `${directory}/.env.example`, 'utf8')
  const missing = SECRETS.filter((key) => !environment[key] && !hasValue(text, key))
  if (missing.length === 0) return 'unchanged'
  const values = missing.map((key) => [key, randomBytes(32).toString('base64url')])
  // 'wx' refuses a file that another start has written in the meantime.
  writeFileSync(file, fillValues(text, Object.fromEntries(values)), {
    mode: 0o600,
    flag: exists ? 'w' : 'wx',
  })
  chmodSync(file, 0o600)
  return exists ? 'completed' : 'created'
}

import { mongodb } from '@/database/mongodb'
import { sqlite } from '@/database/sqlite'

/**
 * The database that `DATABASE_URL` names: `mongodb://` is the production database, `file:` the
 * embedded default.
 */
export function databaseAdapter(url: string) {
  return url.startsWith('file:') ? sqlite({ url }) : mongodb({ url })
}

/**
 * `npm run migration -- name`: a new SQLite migration from what the collections have become.
 * Payload writes type imports that our compiler settings refuse; this puts them right.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = 'database/migrations/sqlite'

mkdirSync(FOLDER, { recursive: true })
execFileSync(
  process.execPath,
  ['scripts/payload.mjs', 'migrate:create', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)

for (const name of readdirSync(FOLDER).filter((file) => /^\d.*\.ts$/.test(file))) {
  const file = path.join(FOLDER, name)
  const text = readFileSync(file, 'utf8')
  const mended = text.replace(
    "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
    "import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'\nimport { sql } from '@payloadcms/db-sqlite'",
  )
  if (mended !== text) writeFileSync(file, mended)
}

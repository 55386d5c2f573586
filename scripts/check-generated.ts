/**
 * Part of `npm run check`: whether what is generated and committed is what the schema generates
 * now: `payload-types.ts`, the admin panel's import map, and SQLite's migrations. Writes only to a
 * temporary folder and opens no database.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

const MIGRATIONS = 'database/migrations/sqlite'

const directory = mkdtempSync(path.join(tmpdir(), 'portal-check-'))
Object.assign(process.env, {
  DATABASE_URL: `file:${path.join(directory, 'portal.db')}`,
  MEDIA_DIR: path.join(directory, 'media'),
  PAYLOAD_SECRET: 'only-for-checks-0123456789',
  JOBS_SECRET: 'only-for-checks-9876543210',
})

try {
  const stale = [...(await staleTypes()), ...(await staleImportMap()), ...(await staleMigrations())]
  for (const problem of stale) console.error(problem)
  process.exitCode = stale.length === 0 ? 0 : 1
} finally {
  rmSync(directory, { recursive: true, force: true })
}
process.exit()

// Imported late: the configuration reads the environment when it is loaded.
async function loadConfig() {
  const { default: config } = await import('@payload-config')
  return config
}

async function staleTypes(): Promise<string[]> {
  const { generateTypes } = await import('payload/node')
  const output = path.join(directory, 'payload-types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = output
  const config = await loadConfig()
  await generateTypes(config, { log: false })
  return same(output, config.typescript.outputFile)
    ? []
    : ['payload-types.ts is stale: run `npm run generate`.']
}

async function staleImportMap(): Promise<string[]> {
  const { generateImportMap } = await import('payload')
  const config = await loadConfig()
  const { baseDir, importMapFile } = config.admin.importMap
  if (!importMapFile) return []
  // At the same depth below a base folder, so that relative paths come out the same.
  const output = path.join(directory, path.relative(baseDir, importMapFile))
  mkdirSync(path.dirname(output), { recursive: true })
  writeFileSync(output, '')
  const importMap = { ...config.admin.importMap, baseDir: directory, importMapFile: output }
  await generateImportMap(
    { ...config, admin: { ...config.admin, importMap } },
    { force: true, log: false },
  )
  return same(output, importMapFile)
    ? []
    : [`${path.relative('.', importMapFile)} is stale: run \`npm run generate\`.`]
}

async function staleMigrations(): Promise<string[]> {
  const { getPayload } = await import('payload')
  const payload = await getPayload({
    config: await loadConfig(),
    disableDBConnect: true,
    disableOnInit: true,
  })
  const adapter = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const newest = readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  if (!newest) return [`${MIGRATIONS} is empty: run \`npm run migration -- name\`.`]
  const committed: unknown = JSON.parse(readFileSync(path.join(MIGRATIONS, newest), 'utf8'))
  const statements = await generateMigration(committed, await generateDrizzleJson(adapter.schema))
  const index = readFileSync(path.join(MIGRATIONS, 'index.ts'), 'utf8')
  const unlisted = readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .filter((file) => !index.includes(`'${path.basename(file, '.ts')}'`))
  return [
    ...(statements.length === 0
      ? []
      : [
          `${MIGRATIONS} lacks a migration (run \`npm run migration -- name\`) for:`,
          ...statements.slice(0, 10).map((statement) => `  ${statement.split('\n')[0] ?? ''}`),
        ]),
    ...unlisted.map((file) => `${MIGRATIONS}/index.ts does not list ${file}.`),
  ]
}

function same(one: string, other: string): boolean {
  return readFileSync(one, 'utf8').trim() === readFileSync(other, 'utf8').trim()
}

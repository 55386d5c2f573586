import path from 'node:path'

/** The settings of a portal that keeps its files in `directory` and nowhere else. */
export function testEnvironment({
  directory,
  databaseUrl = sqliteUrl(directory),
}: {
  directory: string
  databaseUrl?: string
}) {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: path.join(directory, 'media'),
    CACHE_DIR: path.join(directory, 'cache'),
    PAYLOAD_SECRET: 'only-for-tests-0123456789',
    JOBS_SECRET: 'only-for-tests-9876543210',
    SITE_URL: 'http://portal.test',
    SAMPLE_CONTENT: 'off',
  } as const
}

export function sqliteUrl(directory: string): string {
  return `file:${path.join(directory, 'portal.db')}`
}

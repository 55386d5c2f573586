import path from 'node:path'

/** The settings of a portal that lives in `directory` and nowhere else. */
export function testEnvironment(directory: string) {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: `file:${path.join(directory, 'portal.db')}`,
    MEDIA_DIR: path.join(directory, 'media'),
    PAYLOAD_SECRET: 'only-for-tests-0123456789',
    JOBS_SECRET: 'only-for-tests-9876543210',
    SITE_URL: 'http://portal.test',
    SAMPLE_CONTENT: 'off',
  } as const
}

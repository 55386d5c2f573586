import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

vi.hoisted(() => {
  // The module reads the environment of this process when it is loaded.
  process.env.PAYLOAD_SECRET ||= 'only-for-tests-0123456789'
  process.env.JOBS_SECRET ||= 'only-for-tests-9876543210'
})
const { ENV_KEYS, readEnv } = await import('@/env')

const SECRETS = { PAYLOAD_SECRET: 'sixteen letters!', JOBS_SECRET: 'sixteen letters?' }

const DEFAULTS = {
  NODE_ENV: 'development',
  DATABASE_URL: 'file:./var/portal.db',
  MEDIA_DIR: './var/media',
  CACHE_DIR: './var/cache',
  ...SECRETS,
  HOST: '0.0.0.0',
  PORT: 3000,
  SITE_URL: 'http://localhost:3000',
  ACCESS_LOG: 'off',
  SAMPLE_CONTENT: 'on',
}

test('two secrets are enough: everything else has a default', () => {
  expect(readEnv(SECRETS)).toEqual(DEFAULTS)
})

test('an empty value means the default', () => {
  const empty = Object.fromEntries(['NODE_ENV', ...ENV_KEYS].map((key) => [key, '']))
  expect(readEnv({ ...empty, ...SECRETS })).toEqual(DEFAULTS)
})

test.each([
  ['NODE_ENV', 'production', 'production'],
  ['DATABASE_URL', 'mongodb://db.example/portal', 'mongodb://db.example/portal'],
  ['DATABASE_URL', 'mongodb+srv://db.example/portal', 'mongodb+srv://db.example/portal'],
  ['DATABASE_URL', 'file:/srv/portal.db', 'file:/srv/portal.db'],
  ['MEDIA_DIR', '/srv/media', '/srv/media'],
  ['PAYLOAD_SECRET', 'another long secret', 'another long secret'],
  ['JOBS_SECRET', 'another long secret', 'another long secret'],
  ['HOST', '127.0.0.1', '127.0.0.1'],
  ['PORT', '8080', 8080],
  ['SITE_URL', 'https://congdoan.example.vn', 'https://congdoan.example.vn'],
  ['SITE_URL', 'https://congdoan.example.vn/', 'https://congdoan.example.vn'],
  ['ADMIN_EMAIL', 'quantri@congdoan.vn', 'quantri@congdoan.vn'],
  ['ADMIN_PASSWORD', 'mười hai chữ', 'mười hai chữ'],
  ['MAIL_FROM', 'bantin@congdoan.vn', 'bantin@congdoan.vn'],
  ['MAIL_FROM', 'Cổng thông tin <bantin@congdoan.vn>', 'Cổng thông tin <bantin@congdoan.vn>'],
  ['SAMPLE_CONTENT', 'off', 'off'],
] as const)('%s is read from "%s"', (key, given, read) => {
  expect(readEnv({ ...SECRETS, [key]: given })[key]).toBe(read)
})

test('the address of the site follows the port when it is not given', () => {
  expect(readEnv({ ...SECRETS, PORT: '8080' }).SITE_URL).toBe('http://localhost:8080')
})

test.each([
  ['NODE_ENV', 'staging'],
  ['DATABASE_URL', 'postgres://db.example/portal'],
  ['DATABASE_URL', './var/portal.db'],
  ['PAYLOAD_SECRET', 'fifteen letters'],
  ['PAYLOAD_SECRET', undefined],
  ['JOBS_SECRET', 'fifteen letters'],
  ['JOBS_SECRET', ''],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', 'http'],
  ['SITE_URL', 'congdoan.example.vn'],
  ['SITE_URL', 'ftp://congdoan.example.vn'],
  ['ADMIN_EMAIL', 'quantri'],
  ['ADMIN_PASSWORD', 'mười một ch'],
  ['SMTP_URL', 'mail.example.vn:587'],
  ['SMTP_URL', 'https://mail.example.vn'],
  ['MAIL_FROM', 'Cổng thông tin'],
  ['MAIL_FROM', 'bantin@congdoan.vn\nBcc: ai@do.vn'],
  ['SAMPLE_CONTENT', 'yes'],
])('the refusal of %s = %s names the key', (key, given) => {
  expect(() => readEnv({ ...SECRETS, [key]: given })).toThrow(new RegExp(`^  ${key}: \\S`, 'm'))
})

test('a mail server needs somebody who writes', () => {
  const SMTP_URL = 'smtp://ten:mat%20khau@mail.example.vn:587'
  expect(() => readEnv({ ...SECRETS, SMTP_URL })).toThrow(/^ {2}MAIL_FROM: \S/m)
  expect(readEnv({ ...SECRETS, SMTP_URL, MAIL_FROM: 'a@b.vn' }).SMTP_URL).toBe(SMTP_URL)
})

test('all wrong keys are named at once, each on a line of its own', () => {
  const read = () => readEnv({ PAYLOAD_SECRET: 'short', PORT: 'http', HOST: '127.0.0.1' })
  expect(read).toThrow(/PAYLOAD_SECRET: .*\n {2}JOBS_SECRET: .*\n {2}PORT: [^\n]*$/)
})

test('.env.example lists every key that can be set, and no other', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const listed = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? [])
  expect(listed.toSorted()).toEqual(ENV_KEYS.toSorted())
})

test('.env.example gives no values, so that a copy of it means the defaults', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  expect(lines.filter((line) => line !== '' && !/^(#.*|[A-Z_]+=)$/.test(line))).toEqual([])
})

import { existsSync } from 'node:fs'
import { z } from 'zod'

/**
 * The one reader of the environment. Every key is described in `.env.example`; a wrong value stops
 * the program at boot with a sentence that names the key.
 */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:|mongodb(\+srv)?:\/\/)/,
      'phải bắt đầu bằng file:, mongodb:// hoặc mongodb+srv://',
    )
    .default('file:./var/portal.db'),
  MEDIA_DIR: z.string().min(1).default('./var/media'),
  CACHE_DIR: z.string().min(1).default('./var/cache'),
  PAYLOAD_SECRET: z.string().min(16, 'phải có ít nhất 16 ký tự'),
  JOBS_SECRET: z.string().min(16, 'phải có ít nhất 16 ký tự'),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'phải là địa chỉ đầy đủ, ví dụ https://congdoan.example.vn',
    })
    .optional(),
  ADMIN_EMAIL: z.email('phải là địa chỉ thư điện tử').optional(),
  ADMIN_PASSWORD: z.string().min(12, 'phải có ít nhất 12 ký tự').optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'phải là địa chỉ máy chủ thư, ví dụ smtps://ten:matkhau@mail.example.vn',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'phải là địa chỉ thư, ví dụ Cổng thông tin <bantin@congdoan.example.vn>',
    )
    .optional(),
  ACCESS_LOG: z.enum(['on', 'off']).default('off'),
  SAMPLE_CONTENT: z.enum(['on', 'off']).default('on'),
})

const schema = settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'phải có khi đặt SMTP_URL: thư cần người gửi',
})

/** The keys that `.env.example` lists: all but NODE_ENV, which the commands set themselves. */
export const ENV_KEYS = Object.keys(settings.omit({ NODE_ENV: true }).shape)

export type Env = Omit<z.infer<typeof schema>, 'SITE_URL'> & { SITE_URL: string }

/**
 * Reads and checks the settings. An empty value counts as absent, so that `KEY=` in `.env` means
 * "the default". Throws an Error whose message is one line for each wrong key.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Cấu hình (.env hoặc biến môi trường) chưa dùng được:\n${lines.join('\n')}`)
  }
  const { SITE_URL, ...rest } = result.data
  return { ...rest, SITE_URL: (SITE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/$/, '') }
}

// Next loads .env by itself; scripts and the server run through tsx and do not.
// What is set already wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env')

export const env = readEnv(process.env)

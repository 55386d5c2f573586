import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { noMail } from '@/admin/no-mail'
import { vietnamese } from '@/admin/vietnamese'
import { articles } from '@/collections/articles'
import { campaigns } from '@/collections/campaigns'
import { categories } from '@/collections/categories'
import { closedPeriods } from '@/collections/closed-periods'
import { contentChanges } from '@/collections/content-changes'
import { episodes } from '@/collections/episodes'
import { figures } from '@/collections/figures'
import { indicators } from '@/collections/indicators'
import { media } from '@/collections/media'
import { news } from '@/collections/news'
import { pages } from '@/collections/pages'
import { redirects } from '@/collections/redirects'
import { reports } from '@/collections/reports'
import { targets } from '@/collections/targets'
import { units } from '@/collections/units'
import { users } from '@/collections/users'
import { databaseAdapter } from '@/database/adapter'
import { tidyTask } from '@/database/tidy-task'
import { env } from '@/env'
import { abbreviations } from '@/globals/abbreviations'
import { frontPage } from '@/globals/front-page'
import { navigation } from '@/globals/navigation'
import { reportSettings } from '@/globals/report-settings'
import { siteSettings } from '@/globals/site-settings'
import { announceContentChanges } from '@/hooks/content-changes'
import { keepSearchIndex } from '@/hooks/search-index'

/** Assembly only: lists what exists. */
export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  db: await databaseAdapter(env.DATABASE_URL),
  email: noMail,
  sharp,
  collections: [
    news,
    articles,
    pages,
    campaigns,
    categories,
    media({ directory: path.resolve(env.MEDIA_DIR) }),
    episodes,
    indicators,
    figures,
    targets,
    closedPeriods,
    reports,
    units,
    users({ isSecure: env.SITE_URL.startsWith('https:') }),
    redirects,
    contentChanges,
  ],
  globals: [frontPage, siteSettings, navigation, abbreviations, reportSettings],
  plugins: [announceContentChanges, keepSearchIndex],
  editor: lexicalEditor(),
  graphQL: { disable: true },
  telemetry: false,
  upload: {
    limits: { fileSize: 50_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'Tệp lớn hơn 50 MB.',
  },
  jobs: {
    access: { run: ({ req }) => req.headers.get('authorization') === `Bearer ${env.JOBS_SECRET}` },
    tasks: [tidyTask],
  },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi }, translations: { vi: vietnamese } },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'HH:mm, dd/MM/yyyy',
    meta: { titleSuffix: ' · Cổng thông tin LĐLĐ', icons: [{ url: '/emblem.svg' }] },
    components: {
      beforeDashboard: ['@/admin/dashboard#Dashboard'],
      beforeNavLinks: ['@/admin/desk-links#DeskLinks'],
      graphics: { Icon: '@/admin/emblem#Icon', Logo: '@/admin/emblem#Logo' },
      providers: ['@/admin/hand-over-typing#HandOverTyping'],
      views: {
        desk: {
          Component: '@/admin/desk#Desk',
          path: '/bang-dieu-hanh',
          meta: { title: 'Bảng điều hành' },
        },
        report: {
          Component: '@/admin/report-maker#ReportMaker',
          path: '/lap-bao-cao',
          meta: { title: 'Lập báo cáo' },
        },
      },
    },
    importMap: {
      baseDir: process.cwd(),
      importMapFile: path.resolve('app/(payload)/admin/import-map.ts'),
    },
  },
  // By `npm run generate`, which knows for which database: ids of Payload's own differ on MongoDB.
  typescript: { outputFile: path.resolve('payload-types.ts'), autoGenerate: false },
})

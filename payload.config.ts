import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { vietnamese } from '@/admin/vietnamese'
import { activity } from '@/collections/activity'
import { articles } from '@/collections/articles'
import { campaigns } from '@/collections/campaigns'
import { categories } from '@/collections/categories'
import { closedPeriods } from '@/collections/closed-periods'
import { comments } from '@/collections/comments'
import { contentChanges } from '@/collections/content-changes'
import { documentFields, issuers } from '@/collections/document-lists'
import { documents } from '@/collections/documents'
import { episodes } from '@/collections/episodes'
import { feedback } from '@/collections/feedback'
import { figures } from '@/collections/figures'
import { indicators } from '@/collections/indicators'
import { media } from '@/collections/media'
import { news } from '@/collections/news'
import { notifications } from '@/collections/notifications'
import { pages } from '@/collections/pages'
import { pressLinks } from '@/collections/press-links'
import { previewLinks } from '@/collections/preview-links'
import { questions } from '@/collections/questions'
import { redirects } from '@/collections/redirects'
import { reports } from '@/collections/reports'
import { targets } from '@/collections/targets'
import { units } from '@/collections/units'
import { users } from '@/collections/users'
import { wordImport } from '@/collections/word-import'
import { databaseAdapter } from '@/database/adapter'
import { tidyTask } from '@/database/tidy-task'
import { env } from '@/env'
import { abbreviations } from '@/globals/abbreviations'
import { frontPage } from '@/globals/front-page'
import { navigation } from '@/globals/navigation'
import { reportSettings } from '@/globals/report-settings'
import { siteSettings } from '@/globals/site-settings'
import { keepCommentsWithTheirItems } from '@/hooks/comments'
import { announceContentChanges } from '@/hooks/content-changes'
import { dueEndpoint } from '@/hooks/due-steps'
import { keepErrorData } from '@/hooks/error-data'
import { neverLoseWork } from '@/hooks/never-lose-work'
import { readingsEndpoint } from '@/hooks/readings'
import { keepSearchIndex } from '@/hooks/search-index'
import { expireIntakeTask } from '@/jobs/expire-intake-task'
import { sendMailTask } from '@/jobs/send-mail-task'
import { noMail } from '@/mail/no-mail'
import { smtpMail } from '@/mail/smtp'
import { recordActivity } from '@/hooks/record-activity'
import { stepsEndpoint } from '@/hooks/steps-endpoint'

/** Assembly only: lists what exists. */
export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  db: await databaseAdapter(env.DATABASE_URL),
  email: env.SMTP_URL ? smtpMail({ url: env.SMTP_URL, from: env.MAIL_FROM ?? '' }) : noMail,
  sharp,
  collections: [
    news,
    articles,
    pages,
    campaigns,
    categories,
    media({ directory: path.resolve(env.MEDIA_DIR) }),
    episodes,
    // After the others: SQLite numbers like indexes of several collections in this order.
    documents,
    questions,
    feedback,
    pressLinks,
    issuers,
    documentFields,
    indicators,
    figures,
    targets,
    closedPeriods,
    reports,
    units,
    users({ isSecure: env.SITE_URL.startsWith('https:') }),
    redirects,
    comments,
    notifications,
    activity,
    contentChanges,
    previewLinks,
  ],
  endpoints: [
    ...wordImport,
    dueEndpoint({ secret: env.JOBS_SECRET }),
    readingsEndpoint({ secret: env.JOBS_SECRET }),
    stepsEndpoint,
  ],
  globals: [frontPage, siteSettings, navigation, abbreviations, reportSettings],
  hooks: { afterError: [keepErrorData] },
  plugins: [
    announceContentChanges,
    keepCommentsWithTheirItems,
    neverLoseWork,
    recordActivity,
    keepSearchIndex,
  ],
  editor: lexicalEditor(),
  graphQL: { disable: true },
  telemetry: false,
  // For hooks, which read no settings: links in texts may name the portal in full.
  custom: { siteUrl: env.SITE_URL },
  upload: {
    limits: { fileSize: 50_000_000 },
    abortOnLimit: true,
    responseOnLimit:
      'Tệp lớn hơn 50 MB nên chưa được tải lên. Hãy chọn tệp nhỏ hơn; video dài thì đăng lên YouTube hoặc Facebook rồi dán địa chỉ.',
  },
  jobs: {
    access: { run: ({ req }) => req.headers.get('authorization') === `Bearer ${env.JOBS_SECRET}` },
    tasks: [tidyTask, sendMailTask({ siteUrl: env.SITE_URL }), expireIntakeTask],
  },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi }, translations: { vi: vietnamese } },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'HH:mm, dd/MM/yyyy',
    meta: { titleSuffix: ' · Cổng thông tin LĐLĐ', icons: [{ url: '/emblem.svg' }] },
    components: {
      actions: ['@/admin/notice-bell#NoticeBell'],
      beforeDashboard: ['@/admin/dashboard#Dashboard'],
      beforeNavLinks: ['@/admin/desk-links#DeskLinks'],
      header: ['@/admin/late-mark#LateBanner'],
      graphics: { Icon: '@/admin/emblem#Icon', Logo: '@/admin/emblem#Logo' },
      providers: ['@/admin/hand-over-typing#HandOverTyping'],
      views: {
        desk: {
          Component: '@/admin/desk#Desk',
          path: '/bang-dieu-hanh',
          meta: { title: 'Bảng điều hành' },
        },
        calendar: {
          Component: '@/admin/calendar#Calendar',
          path: '/lich',
          meta: { title: 'Lịch biên tập' },
        },
        schedule: {
          Component: '@/admin/schedule#Schedule',
          path: '/hen-gio',
          meta: { title: 'Hẹn giờ' },
        },
        report: {
          Component: '@/admin/report-maker#ReportMaker',
          path: '/lap-bao-cao',
          meta: { title: 'Lập báo cáo' },
        },
        uploadMany: {
          Component: '@/admin/upload-many#UploadMany',
          path: '/tai-anh',
          meta: { title: 'Tải nhiều ảnh' },
        },
        word: {
          Component: '@/admin/word-import#WordImport',
          path: '/nhap-tu-word',
          meta: { title: 'Nhập từ Word' },
        },
        notices: {
          Component: '@/admin/notices#Notices',
          path: '/thong-bao',
          meta: { title: 'Thông báo' },
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

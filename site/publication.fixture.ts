import type { PictureView, PublicationView, SiteView } from '@/data/views'

export const siteUrl = 'https://congdoan.example.vn'

export const site: SiteView = {
  name: 'Cổng thông tin điện tử LĐLĐ tỉnh',
  shortName: 'LĐLĐ tỉnh',
  governingBody: null,
  address: null,
  phone: null,
  email: null,
  hotline: null,
  responsiblePerson: null,
  licence: null,
  socialLinks: [],
  mainNavigation: [],
  footerNavigation: [],
}

export const picture: PictureView = {
  src: '/api/media/file/a-1600x900.webp',
  original: '/api/media/file/a.jpg',
  square: null,
  cuts: [],
  share: { src: '/api/media/file/a-1200x630.jpg', width: 1200, height: 630 },
  width: 1600,
  height: 900,
  alt: 'Công nhân may tại chuyền số 3',
  caption: null,
  credit: null,
  sources: [],
}

export const publication: PublicationView = {
  id: '0190',
  kind: 'news',
  title: 'Trao 120 suất quà cho công nhân',
  lead: 'Sáng 26/4, LĐLĐ tỉnh trao quà.',
  href: '/tin-tuc/trao-qua',
  publishedAt: '2024-04-26T03:00:00.000Z',
  revisedAt: '2024-04-27T03:00:00.000Z',
  picture,
  category: { label: 'Hoạt động công đoàn', href: '/chuyen-muc/hoat-dong' },
  unit: null,
  broadcast: null,
  body: [],
  byline: 'Minh An',
  eventAt: null,
  campaigns: [],
  video: null,
  audio: null,
  lightAudio: null,
  runningSeconds: null,
  chapters: [],
  isSample: false,
  corrections: [],
}

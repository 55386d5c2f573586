import { routes } from '@/site/routes'
import type { SampleSite } from './types'

/** The portal's name and navigation as they stand after the first start. */
export const sampleSite: SampleSite = {
  name: 'Cổng thông tin điện tử Liên đoàn Lao động tỉnh Quảng Nam',
  shortName: 'LĐLĐ tỉnh Quảng Nam',
  governingBody: 'Tổng Liên đoàn Lao động Việt Nam',
  address: null,
  responsiblePerson: null,
  licence: null,
  mainNavigation: [
    { label: 'Tin tức', href: routes.section('news') },
    { label: 'Bài viết', href: routes.section('article') },
    { label: 'Chương trình', href: routes.section('episode') },
    { label: 'Hoạt động', href: routes.category('hoat-dong-cong-doan') },
    { label: 'Chính sách', href: routes.category('chu-truong-chinh-sach') },
    { label: 'Văn bản', href: routes.documents() },
    { label: 'Thống kê', href: routes.statistics() },
  ],
  footerNavigation: [
    { label: 'Mạng lưới', href: routes.network() },
    { label: 'Báo chí viết về chúng tôi', href: routes.press() },
    { label: 'Giới thiệu', href: routes.page('gioi-thieu') },
    { label: 'Trợ giúp tiếp cận', href: routes.page('tro-giup-tiep-can') },
    {
      label: 'Chính sách bảo vệ dữ liệu cá nhân',
      href: routes.page('chinh-sach-bao-ve-du-lieu-ca-nhan'),
    },
  ],
}

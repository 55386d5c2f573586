import type { CollectionConfig } from 'payload'
import { siteDataAccess } from '@/access/site-data'
import { versionsOnly } from '@/fields/drafts'
import { id } from '@/fields/id'
import { description, name } from '@/fields/text'
import { keepCountsApart, refuseCountedLevels, refuseSumOfOverlaps } from '@/hooks/indicators'
import { normalizeText } from '@/hooks/normalize-text'
import { refuseWhileReferredTo } from '@/hooks/referrers'

/** Chỉ tiêu thống kê: what is counted, and how. */
export const indicators: CollectionConfig<'indicators'> = {
  slug: 'indicators',
  labels: { singular: 'Chỉ tiêu thống kê', plural: 'Chỉ tiêu thống kê' },
  admin: {
    group: 'Thống kê',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'method', 'aggregation', 'measure'],
    description:
      'Đếm cái gì và đếm thế nào. Số liệu nhập tay ghi ở mục Số liệu. Báo, tạp chí: đặt tên có “… đặt mua” ở cuối thì báo cáo viết vào câu đặt mua báo.',
  },
  access: siteDataAccess,
  trash: true,
  versions: versionsOnly,
  hooks: {
    beforeValidate: [normalizeText],
    beforeChange: [refuseCountedLevels, keepCountsApart, refuseSumOfOverlaps],
    beforeDelete: [refuseWhileReferredTo('indicator', ['figures', 'targets'])],
  },
  fields: [
    id,
    name,
    {
      name: 'key',
      label: 'Mã',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[a-z0-9-]+$/.test(value)) ||
        'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
      admin: { position: 'sidebar', description: 'Dùng trong phần mềm; đặt rồi không nên đổi.' },
    },
    description,
    {
      name: 'method',
      label: 'Cách đếm',
      type: 'select',
      required: true,
      defaultValue: 'manual',
      options: [
        { label: 'Phần mềm đếm mục đã đăng', value: 'counted' },
        { label: 'Nhập tay', value: 'manual' },
      ],
    },
    {
      name: 'counts',
      label: 'Đếm',
      type: 'select',
      options: [
        { label: 'Tin', value: 'news' },
        { label: 'Bài', value: 'articles' },
        { label: 'Số phát sóng truyền hình', value: 'tv' },
        { label: 'Số phát sóng phát thanh', value: 'radio' },
      ],
      admin: { condition: (data) => data.method === 'counted' },
      validate: (value: unknown, { data }: { data: { method?: string } }) =>
        data.method !== 'counted' || Boolean(value) || 'Hãy chọn loại mục mà phần mềm đếm.',
    },
    {
      name: 'aggregation',
      label: 'Gộp theo thời gian',
      type: 'select',
      required: true,
      defaultValue: 'sum',
      options: [
        { label: 'Cộng dồn (tin, bài, áp phích …)', value: 'sum' },
        { label: 'Lấy mức mới nhất (báo cáo viên, báo đặt mua …)', value: 'latest' },
      ],
    },
    { name: 'measure', label: 'Đơn vị tính', type: 'text', maxLength: 60 },
  ],
}

import type { GlobalConfig } from 'payload'
import { anyone, editors } from '@/access/rules'

const PUBLICATIONS = ['news', 'articles', 'episodes'] as const

/** Trang chủ: what editors put first. Left empty, the newest items take the places. */
export const frontPage: GlobalConfig<'front-page'> = {
  slug: 'front-page',
  label: 'Trang chủ',
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    description: 'Chọn nội dung chính và nội dung nổi bật. Để trống thì lấy tin, bài mới nhất.',
  },
  access: { read: anyone, update: editors },
  versions: { max: 50 },
  fields: [
    {
      name: 'leadStory',
      label: 'Nội dung chính',
      type: 'relationship',
      relationTo: [...PUBLICATIONS],
      filterOptions: { _status: { equals: 'published' } },
    },
    {
      name: 'featured',
      label: 'Nội dung nổi bật',
      type: 'relationship',
      relationTo: [...PUBLICATIONS],
      hasMany: true,
      maxRows: 6,
      filterOptions: { _status: { equals: 'published' } },
    },
  ],
}

import type { CollectionConfig } from 'payload'
import { siteDataAccess } from '@/access/site-data'
import { day } from '@/fields/dates'
import { versionsOnly } from '@/fields/drafts'
import { id } from '@/fields/id'
import { network } from '@/fields/network'
import { order } from '@/fields/order'
import { slug } from '@/fields/slug'
import { name } from '@/fields/text'
import { unitHooks } from '@/hooks/publication-hooks'
import { routes } from '@/site/routes'

/** Đơn vị: the federation, districts, sector unions. They merge and split; old totals stay. */
export const units: CollectionConfig<'units'> = {
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  admin: {
    group: 'Tổ chức',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'shortName', 'kind', 'validFrom', 'validTo'],
    listSearchableFields: ['name', 'shortName'],
    description:
      'Khi sáp nhập, chia tách: ghi ngày kết thúc và đơn vị kế tục, đừng sửa tên hay xoá; số liệu cũ giữ nguyên.',
  },
  access: siteDataAccess,
  defaultSort: 'order',
  trash: true,
  versions: versionsOnly,
  hooks: unitHooks((slug) => routes.unit(slug)),
  fields: [
    id,
    name,
    { name: 'shortName', label: 'Tên ngắn', type: 'text', required: true, maxLength: 60 },
    {
      name: 'kind',
      label: 'Loại',
      type: 'select',
      required: true,
      options: [
        { label: 'Liên đoàn Lao động tỉnh', value: 'province' },
        { label: 'Huyện, thị xã, thành phố', value: 'district' },
        { label: 'Công đoàn ngành, khu công nghiệp', value: 'sector' },
      ],
    },
    { name: 'note', label: 'Ghi chú', type: 'textarea' },
    {
      type: 'row',
      fields: [
        day({ name: 'validFrom', label: 'Hoạt động từ ngày' }),
        day({ name: 'validTo', label: 'Đến hết ngày' }),
      ],
    },
    {
      name: 'successors',
      label: 'Đơn vị kế tục',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: {
        description:
          'Khi sáp nhập, chia tách: đơn vị nào nhận việc của đơn vị này. Số cũ vẫn ở đây.',
      },
    },
    ...network,
    order,
    slug({ source: 'name' }),
  ],
}

import type { CollectionConfig } from 'payload'
import { editors, everyoneSeesWhatIsKept, managersTrashAdminsDelete, staff } from '@/access/rules'
import { importFigures } from '@/collections/figure-import'
import { day } from '@/fields/dates'
import { versionsOnly } from '@/fields/drafts'
import { id } from '@/fields/id'
import { indicator } from '@/fields/ledger'
import { unit } from '@/fields/relations'
import { refuseBadFigures } from '@/hooks/figures'
import { normalizeText } from '@/hooks/normalize-text'

/** Số liệu: a number entered by hand, with the document it came from. Indivisible. */
export const figures: CollectionConfig<'figures'> = {
  slug: 'figures',
  labels: { singular: 'Số liệu', plural: 'Số liệu' },
  admin: {
    group: 'Thống kê',
    hideAPIURL: true,
    useAsTitle: 'document',
    defaultColumns: ['indicator', 'value', 'from', 'to', 'unit', 'document'],
    description:
      'Con số nhập tay kèm văn bản làm căn cứ. Với tin, bài: số dư đầu kỳ; mục đăng trong kỳ đã có số liệu không đếm thêm.',
    components: { beforeListTable: ['@/admin/import-figures#ImportFigures'] },
  },
  access: {
    create: editors,
    delete: managersTrashAdminsDelete,
    read: everyoneSeesWhatIsKept,
    readVersions: staff,
    update: editors,
  },
  defaultSort: '-from',
  endpoints: [importFigures],
  trash: true,
  versions: versionsOnly,
  indexes: [{ fields: ['indicator', 'from'] }],
  hooks: {
    beforeValidate: [normalizeText],
    beforeChange: [refuseBadFigures],
  },
  fields: [
    id,
    indicator,
    {
      type: 'row',
      fields: [
        day({ name: 'from', label: 'Từ ngày', required: true }),
        day({ name: 'to', label: 'Đến hết ngày', required: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'value', label: 'Số', type: 'number', required: true },
        {
          name: 'valueTo',
          label: 'Đến (nếu là khoảng)',
          type: 'number',
          admin: { description: 'Ví dụ “3–5 nhóm”: số 3, đến 5.' },
        },
        { name: 'outOf', label: 'Trên tổng số', type: 'number' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'measure', label: 'Đơn vị tính', type: 'text', maxLength: 60 },
        {
          name: 'qualifier',
          label: 'Mức chính xác',
          type: 'select',
          options: [
            { label: 'gần', value: 'almost' },
            { label: 'trên', value: 'over' },
          ],
          admin: { description: 'Để trống nếu là số chính xác.' },
        },
      ],
    },
    {
      name: 'document',
      label: 'Văn bản làm căn cứ',
      type: 'text',
      required: true,
      maxLength: 300,
    },
    {
      ...unit,
      admin: {
        position: 'sidebar',
        description: 'Số liệu của một đơn vị là một phần của toàn tỉnh, không cộng thêm.',
      },
    },
  ],
}

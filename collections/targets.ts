import type { CollectionConfig } from 'payload'
import { targetAccess } from '@/access/site-data'
import { day } from '@/fields/dates'
import { versionsOnly } from '@/fields/drafts'
import { id } from '@/fields/id'
import { indicator } from '@/fields/ledger'
import { unit } from '@/fields/relations'
import { normalizeText } from '@/hooks/normalize-text'
import { refuseTargetOverlaps, refuseTargetWithoutPeriod } from '@/hooks/targets'

/** Chỉ tiêu giao: what is expected of a unit or of the whole. */
export const targets: CollectionConfig<'targets'> = {
  slug: 'targets',
  labels: { singular: 'Chỉ tiêu giao', plural: 'Chỉ tiêu giao' },
  admin: {
    group: 'Thống kê',
    hideAPIURL: true,
    useAsTitle: 'document',
    defaultColumns: ['indicator', 'value', 'every', 'from', 'to', 'unit'],
    description:
      'Mức cần đạt của toàn tỉnh hoặc của một đơn vị: 12 số truyền hình mỗi năm, mỗi tuần một tin …',
  },
  access: targetAccess,
  defaultSort: '-from',
  trash: true,
  versions: versionsOnly,
  indexes: [{ fields: ['indicator', 'from'] }],
  hooks: {
    beforeValidate: [normalizeText],
    beforeChange: [refuseTargetWithoutPeriod, refuseTargetOverlaps],
  },
  fields: [
    id,
    indicator,
    {
      type: 'row',
      fields: [
        { name: 'value', label: 'Mức cần đạt', type: 'number', required: true },
        {
          name: 'every',
          label: 'Mỗi',
          type: 'select',
          required: true,
          defaultValue: 'year',
          options: [
            { label: 'tuần', value: 'week' },
            { label: 'tháng', value: 'month' },
            { label: 'quý', value: 'quarter' },
            { label: 'năm', value: 'year' },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day({ name: 'from', label: 'Áp dụng từ ngày', required: true }),
        day({ name: 'to', label: 'Đến hết ngày (trống: chưa hết hiệu lực)' }),
      ],
    },
    {
      name: 'document',
      label: 'Văn bản giao',
      type: 'text',
      required: true,
      maxLength: 300,
    },
    { ...unit, admin: { position: 'sidebar', description: 'Để trống: giao cho toàn tỉnh.' } },
  ],
}

import type { CollectionConfig, Condition } from 'payload'
import { admins, adminsOnlyField, nobody, siteManagers, staffButContributors } from '@/access/rules'
import { day } from '@/fields/dates'
import { id } from '@/fields/id'
import { filledByTheServer, fixedAtClosing } from '@/fields/closed-period'
import { freezeNumbers, onlyReopen } from '@/hooks/closed-periods'
import { normalizeText } from '@/hooks/normalize-text'

const isClosed: Condition = (data) => Boolean(data.closedAt)
const isReopened: Condition = (data) => Boolean(data.reopenedAt)

/** Kỳ đã chốt: the numbers of a period, frozen. Later changes stand beside them as adjustments. */
export const closedPeriods: CollectionConfig<'closedPeriods'> = {
  slug: 'closedPeriods',
  labels: { singular: 'Kỳ đã chốt', plural: 'Chốt số liệu' },
  admin: {
    group: 'Thống kê',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'closedAt', 'closedBy', 'reopenedAt'],
    description:
      'Chốt số của một kỳ đã qua: phần mềm ghi lại mọi con số, ngày chốt và người chốt. Thay đổi về sau hiện bên cạnh thành “điều chỉnh”. Không sửa, không xoá được; quản trị viên mở lại khi có lý do.',
  },
  access: {
    create: siteManagers,
    delete: nobody,
    read: staffButContributors,
    update: admins,
  },
  defaultSort: '-from',
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeValidate: [normalizeText], beforeChange: [freezeNumbers, onlyReopen] },
  fields: [
    id,
    {
      name: 'name',
      label: 'Kỳ',
      type: 'text',
      ...filledByTheServer,
      admin: { condition: isClosed },
    },
    {
      type: 'row',
      fields: [
        { ...day({ name: 'from', label: 'Từ ngày', required: true }), access: fixedAtClosing },
        { ...day({ name: 'to', label: 'Đến hết ngày', required: true }), access: fixedAtClosing },
      ],
    },
    {
      name: 'note',
      label: 'Ghi chú',
      type: 'text',
      maxLength: 300,
      access: fixedAtClosing,
      admin: { description: 'Ví dụ: số báo cáo dùng các con số này.' },
    },
    {
      type: 'row',
      admin: { condition: isClosed },
      fields: [
        {
          name: 'closedAt',
          label: 'Chốt lúc',
          type: 'date',
          ...filledByTheServer,
          admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm, dd/MM/yyyy' } },
        },
        { name: 'closedBy', label: 'Người chốt', type: 'text', ...filledByTheServer },
      ],
    },
    {
      name: 'numbers',
      label: 'Số đã chốt',
      type: 'json',
      ...filledByTheServer,
      admin: { hidden: true },
    },
    {
      name: 'adjustments',
      type: 'ui',
      label: 'Số đã chốt và điều chỉnh',
      admin: {
        condition: isClosed,
        components: { Field: '@/admin/closed-period#ClosedPeriodNumbers' },
      },
    },
    {
      name: 'reopenReason',
      label: 'Lý do mở lại',
      type: 'textarea',
      maxLength: 600,
      access: { create: () => false, update: adminsOnlyField },
      admin: {
        condition: isClosed,
        description:
          'Chỉ quản trị viên. Ghi lý do rồi lưu: kỳ này hết hiệu lực, các con số vẫn giữ để đối chiếu.',
      },
    },
    {
      type: 'row',
      admin: { condition: isReopened },
      fields: [
        {
          name: 'reopenedAt',
          label: 'Mở lại lúc',
          type: 'date',
          index: true,
          ...filledByTheServer,
        },
        { name: 'reopenedBy', label: 'Người mở lại', type: 'text', ...filledByTheServer },
      ],
    },
  ],
}

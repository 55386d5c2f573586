import type { CollectionConfig } from 'payload'
import { activityOfWhatOneSees, nobody } from '@/access/rules'
import { ROLE_LABELS, ROLES } from '@/access/roles'
import { ACTION_LABELS, ACTIVITY_ACTIONS } from '@/editorial/activity'
import { STATE_LABELS, STATES } from '@/editorial/states'
import { STEP_LABELS } from '@/editorial/steps'
import { id } from '@/fields/id'
import { unit } from '@/fields/relations'
import { refuseChanges, refuseDeletion } from '@/hooks/activity'
import { activityCsv } from '@/hooks/activity-csv'

/** Slugs in the words of the panel's menu. */
const KIND_LABELS = {
  news: 'Tin',
  articles: 'Bài',
  episodes: 'Số phát sóng',
  documents: 'Văn bản',
  pages: 'Trang tĩnh',
  campaigns: 'Chuyên đề',
  categories: 'Chuyên mục',
  pressLinks: 'Báo chí viết về chúng tôi',
  questions: 'Hỏi đáp',
  issuers: 'Cơ quan ban hành',
  documentFields: 'Lĩnh vực văn bản',
  units: 'Đơn vị',
  media: 'Ảnh và tệp',
  indicators: 'Chỉ tiêu thống kê',
  figures: 'Số liệu',
  targets: 'Chỉ tiêu giao',
  closedPeriods: 'Chốt số liệu',
  reports: 'Báo cáo',
  redirects: 'Chuyển hướng',
  users: 'Người dùng',
  'front-page': 'Trang chủ',
  'site-settings': 'Thông tin cổng',
  navigation: 'Thực đơn',
  abbreviations: 'Từ viết tắt',
  'report-settings': 'Thiết lập báo cáo',
}

const states = STATES.map((value) => ({ value, label: STATE_LABELS[value] }))

/** Nhật ký: who did what. Rows are added by hooks (`hooks/activity.ts`), and by nothing else. */
export const activity: CollectionConfig<'activity'> = {
  slug: 'activity',
  labels: { singular: 'Dòng nhật ký', plural: 'Nhật ký' },
  admin: {
    group: 'Hệ thống',
    components: { beforeListTable: ['@/admin/activity-export#ActivityExport'] },
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['at', 'actorName', 'action', 'step', 'title', 'note'],
    listSearchableFields: ['title', 'actorName', 'note'],
    description:
      'Ai đã làm gì, lúc nào: đăng nhập, từng bước xử lý, trả lời bạn đọc, xoá, đổi vai trò, đổi thiết lập. Chỉ ghi thêm, không sửa và không xoá được.',
  },
  access: {
    create: nobody,
    delete: nobody,
    read: activityOfWhatOneSees,
    update: nobody,
  },
  defaultSort: '-at',
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [activityCsv],
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['item', 'at'] }],
  hooks: { beforeChange: [refuseChanges], beforeDelete: [refuseDeletion] },
  fields: [
    id,
    {
      name: 'at',
      label: 'Lúc',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm:ss, dd/MM/yyyy' } },
    },
    {
      name: 'action',
      label: 'Việc',
      type: 'select',
      required: true,
      index: true,
      options: ACTIVITY_ACTIONS.map((value) => ({ value, label: ACTION_LABELS[value] })),
    },
    { name: 'actor', label: 'Tài khoản', type: 'relationship', relationTo: 'users', index: true },
    { name: 'actorName', label: 'Người làm', type: 'text' },
    {
      name: 'actorRole',
      label: 'Vai trò khi đó',
      type: 'select',
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
    },
    {
      name: 'kind',
      label: 'Loại',
      type: 'select',
      options: Object.entries(KIND_LABELS).map(([value, label]) => ({ value, label })),
    },
    { name: 'item', label: 'Mã của mục', type: 'text', index: true },
    { name: 'title', label: 'Mục', type: 'text' },
    { ...unit, admin: {} },
    {
      name: 'step',
      label: 'Bước',
      type: 'select',
      options: Object.entries(STEP_LABELS).map(([value, label]) => ({ value, label })),
    },
    { name: 'from', label: 'Từ', type: 'select', options: states },
    { name: 'to', label: 'Sang', type: 'select', options: states },
    { name: 'note', label: 'Ghi chú', type: 'textarea' },
    { name: 'details', label: 'Chi tiết', type: 'json' },
  ],
}

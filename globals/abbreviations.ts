import type { GlobalConfig } from 'payload'
import { anyone, siteManagers } from '@/access/rules'
import { DEFAULT_ABBREVIATIONS } from '@/fields/abbreviations'
import { normalizeGlobalText } from '@/hooks/normalize-text'

/** Từ viết tắt: search finds the long form by the short one, and the other way round. */
export const abbreviations: GlobalConfig<'abbreviations'> = {
  slug: 'abbreviations',
  label: 'Từ viết tắt',
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    description:
      'Khi tìm kiếm, gõ chữ viết tắt thì thấy cả bài viết đầy đủ, và ngược lại. Có hiệu lực ngay sau khi lưu.',
  },
  access: { read: anyone, update: siteManagers },
  versions: { max: 50 },
  hooks: { beforeValidate: [normalizeGlobalText] },
  fields: [
    {
      name: 'list',
      label: 'Danh sách',
      labels: { singular: 'Từ viết tắt', plural: 'Từ viết tắt' },
      type: 'array',
      maxRows: 300,
      // Also what a portal has that was there before this list.
      defaultValue: () => DEFAULT_ABBREVIATIONS.map((abbreviation) => ({ ...abbreviation })),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'short',
              label: 'Viết tắt',
              type: 'text',
              required: true,
              maxLength: 20,
              validate: isOneWord,
              admin: { placeholder: 'CĐCS', width: '30%' },
            },
            {
              name: 'full',
              label: 'Viết đầy đủ',
              type: 'text',
              required: true,
              maxLength: 100,
              admin: { placeholder: 'công đoàn cơ sở', width: '70%' },
            },
          ],
        },
      ],
    },
  ],
}

function isOneWord(value: string | null | undefined): true | string {
  return /^[\p{L}\p{M}\p{N}]{2,}$/u.test(value?.trim() ?? '')
    ? true
    : 'Viết liền ít nhất hai chữ cái, không có dấu cách và dấu chấm. Ví dụ: CĐCS.'
}

import type { CollectionConfig } from 'payload'
import { editors } from '@/access/rules'
import { body } from '@/fields/body'
import { id } from '@/fields/id'
import { erase, momentByHooks, sender, SENT_ONCE } from '@/fields/intake'
import { slug } from '@/fields/slug'
import { title } from '@/fields/text'
import { questionHooks } from '@/hooks/questions'
import { QUESTION_LENGTH } from '@/site/intake-limits'
import { QUESTION_STATES, TOPICS } from '@/site/questions'
import { RESERVED_QUESTION_SLUGS } from '@/site/rooms'

const hidden = () => false

/**
 * Hỏi đáp: what readers ask, and what the newsroom answers. Without versions: they would keep what is
 * to be erased. Editors alone read it; readers get what `data/questions.ts` selects.
 */
export const questions: CollectionConfig<'questions'> = {
  slug: 'questions',
  labels: { singular: 'Câu hỏi', plural: 'Hỏi đáp' },
  admin: {
    group: 'Bạn đọc gửi',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['question', 'state', 'topic', 'createdAt'],
    listSearchableFields: ['title', 'question'],
    description:
      'Câu hỏi bạn đọc gửi từ mục Hỏi đáp. Viết trả lời rồi chọn tình trạng: “Đã trả lời riêng” thì chỉ người hỏi xem được, “Đã trả lời và đăng” thì ai cũng xem được.',
  },
  access: { create: editors, delete: editors, read: editors, update: editors },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [
    { fields: ['state', 'publishedAt'] },
    { fields: ['topic', 'state', 'publishedAt'] },
    { fields: ['state', 'createdAt'] },
  ],
  hooks: questionHooks,
  fields: [
    id,
    {
      name: 'question',
      label: 'Câu hỏi',
      type: 'textarea',
      required: true,
      maxLength: QUESTION_LENGTH.most,
      admin: {
        description:
          'Trước khi đăng, hãy bỏ tên người, số điện thoại và những gì giúp nhận ra người hỏi.',
      },
    },
    {
      name: 'topic',
      label: 'Lĩnh vực',
      type: 'select',
      required: true,
      options: Object.entries(TOPICS).map(([value, { label }]) => ({ value, label })),
    },
    {
      ...title,
      label: 'Tít của câu hỏi',
      required: false,
      admin: { description: 'Một câu hỏi ngắn gọn do biên tập viên viết; cần có khi đăng.' },
    },
    { ...body({ label: 'Trả lời' }), name: 'answer' },
    sender,
    {
      name: 'state',
      label: 'Tình trạng',
      type: 'select',
      required: true,
      defaultValue: 'received',
      options: Object.entries(QUESTION_STATES).map(([value, label]) => ({ value, label })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'mayPublish',
      label: 'Người hỏi đồng ý cho đăng',
      type: 'checkbox',
      defaultValue: false,
      access: SENT_ONCE,
      admin: { position: 'sidebar' },
    },
    erase,
    momentByHooks('answeredAt', 'Trả lời lúc'),
    momentByHooks('publishedAt', 'Đăng lúc'),
    momentByHooks('erasedAt', 'Đã xoá dữ liệu cá nhân lúc'),
    {
      // Not unique in the database: those that are not out have none. The hook looks for others.
      ...slug({ source: 'title', reserved: RESERVED_QUESTION_SLUGS }),
      unique: false,
    },
    {
      name: 'tokenHash',
      label: 'Mã băm của liên kết riêng',
      type: 'text',
      index: true,
      access: { create: hidden, read: hidden, update: hidden },
      admin: { hidden: true },
    },
  ],
}

import type { CollectionConfig } from 'payload'
import {
  editorsAndContributors,
  editors,
  editorsTrashAdminsDelete,
  publicGetsFilesNotTheList,
} from '@/access/rules'
import { id } from '@/fields/id'
import { isSample } from '@/fields/sample'
import { cleanUpload } from '@/hooks/clean-upload'
import { normalizeText } from '@/hooks/normalize-text'

/** Widths that pages choose from; heights follow. */
const WIDTHS = [320, 640, 960, 1600] as const

/**
 * Ảnh, âm thanh, video, tệp.
 *
 * @param directory where files are kept, relative to the working directory.
 */
export function media({ directory }: { directory: string }): CollectionConfig<'media'> {
  return {
    slug: 'media',
    labels: { singular: 'Ảnh, tệp', plural: 'Ảnh, âm thanh, tệp' },
    admin: {
      group: 'Nội dung',
      hideAPIURL: true,
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'credit', 'mimeType', 'updatedAt'],
      listSearchableFields: ['alt', 'caption', 'credit'],
      description:
        'Ảnh được thu về tối đa 4.096 điểm ảnh, xoay đúng chiều và bỏ mọi thông tin kèm theo (vị trí, máy chụp).',
    },
    access: {
      create: editorsAndContributors,
      delete: editorsTrashAdminsDelete,
      read: publicGetsFilesNotTheList,
      update: editors,
    },
    trash: true,
    hooks: { beforeOperation: [cleanUpload], beforeValidate: [normalizeText] },
    upload: {
      staticDir: directory,
      adminThumbnail: 'w320',
      focalPoint: false,
      crop: false,
      displayPreview: true,
      pasteURL: false,
      mimeTypes: [
        'image/jpeg',
        'image/png',
        'image/webp',
        'image/avif',
        'image/gif',
        'audio/mpeg',
        'audio/mp4',
        // What M4A is recognised as.
        'audio/x-m4a',
        'audio/ogg',
        'video/mp4',
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      imageSizes: WIDTHS.map((width) => ({
        name: `w${width}`,
        width,
        withoutEnlargement: true,
        formatOptions: { format: 'webp' as const, options: { quality: 80 } },
      })),
      // Names are unguessable and a changed file gets a new one, so a copy never goes stale.
      modifyResponseHeaders: ({ headers }) => {
        headers.set('Cache-Control', 'public, max-age=31536000, immutable')
        return headers
      },
    },
    fields: [
      id,
      {
        name: 'alt',
        label: 'Mô tả ảnh (cho người không nhìn thấy ảnh)',
        type: 'text',
        maxLength: 300,
        admin: {
          description:
            'Bắt buộc với ảnh: nói ảnh cho thấy gì, ví dụ “Công nhân may tại chuyền số 3”.',
        },
        validate: (value: unknown, { data }: { data: { mimeType?: string | null } }) =>
          !data.mimeType?.startsWith('image/') ||
          (typeof value === 'string' && value.trim() !== '') ||
          'Hãy mô tả ảnh bằng một câu ngắn.',
      },
      { name: 'caption', label: 'Chú thích', type: 'text', maxLength: 500 },
      { name: 'credit', label: 'Nguồn ảnh', type: 'text', maxLength: 200 },
      isSample,
    ],
  }
}

import type { CollectionConfig } from 'payload'
import {
  editorsAndContributors,
  editors,
  editorsTrashAdminsDelete,
  publicGetsFilesNotTheList,
} from '@/access/rules'
import { uploadFile } from '@/collections/media-upload'
import { fileHash } from '@/fields/file-hash'
import { id } from '@/fields/id'
import { runningSeconds } from '@/fields/running-seconds'
import { isSample } from '@/fields/sample'
import { cleanUpload, noteFileHashes, noteRunningTime } from '@/hooks/clean-upload'
import { moveFocalPoint } from '@/hooks/focal-point'
import { keepLightSizes, lightenSizes } from '@/hooks/light-sizes'
import { normalizeText } from '@/hooks/normalize-text'

/** Widths that pages choose from; heights follow. */
const WIDTHS = [320, 640, 960, 1600] as const

/** Cut out around the focal point: what cards show, and what is shown where a page is shared. */
const CUTS = [
  { name: 'square', width: 320, height: 320 },
  { name: 'card', width: 640, height: 400 },
  { name: 'cardLarge', width: 1280, height: 800 },
] as const

/** libwebp's own quality: a sixth lighter than 80, and phones wait for the picture last of all. */
const WEBP = { format: 'webp' as const, options: { quality: 75 } }

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
      components: { beforeListTable: ['@/admin/upload-many-link#UploadManyLink'] },
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
    endpoints: [uploadFile],
    hooks: {
      beforeOperation: [cleanUpload, moveFocalPoint],
      beforeValidate: [normalizeText],
      beforeChange: [noteFileHashes, noteRunningTime, lightenSizes],
      afterChange: [keepLightSizes],
    },
    upload: {
      staticDir: directory,
      adminThumbnail: 'w320',
      focalPoint: true,
      crop: false,
      displayPreview: true,
      pasteURL: false,
      // Ours asks for words in one pass, and tells of each file what became of it (/admin/tai-anh).
      bulkUpload: false,
      mimeTypes: [
        'image/jpeg',
        'image/png',
        'image/webp',
        'image/avif',
        'image/gif',
        // What iPhones make.
        'image/heic',
        'image/heif',
        'audio/mpeg',
        'audio/mp4',
        // What M4A is recognised as.
        'audio/x-m4a',
        'audio/ogg',
        'video/mp4',
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      imageSizes: [
        ...WIDTHS.map((width) => ({
          name: `w${width}`,
          width,
          withoutEnlargement: true,
          formatOptions: WEBP,
        })),
        ...CUTS.map((cut) => ({ ...cut, formatOptions: WEBP })),
        {
          name: 'share',
          width: 1200,
          height: 630,
          // Not every service that shows a shared page reads WebP.
          formatOptions: { format: 'jpeg' as const, options: { quality: 82, mozjpeg: true } },
        },
      ],
      // Names are unguessable and a changed file gets a new one, so a browser's copy never goes stale.
      // Whoever keeps it for many asks again: it may have gone to the trash.
      modifyResponseHeaders: ({ headers }) => {
        headers.set('Cache-Control', 'public, max-age=31536000, s-maxage=60, immutable')
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
      runningSeconds,
      fileHash({ name: 'sentHash', label: 'Dấu nhận biết của tệp gửi lên' }),
      fileHash({ name: 'keptHash', label: 'Dấu nhận biết của tệp được giữ' }),
      isSample,
    ],
  }
}

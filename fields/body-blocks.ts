import type { Block, TextFieldSingleValidation } from 'payload'
import { isWebAddress } from '@/fields/web-address'

/** Bộ ảnh: what is shown of each picture is its own caption and credit. */
const gallery: Block = {
  slug: 'gallery',
  labels: { singular: 'Bộ ảnh', plural: 'Bộ ảnh' },
  fields: [
    {
      name: 'pictures',
      label: 'Các ảnh (từ 2 đến 12)',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      minRows: 2,
      maxRows: 12,
      filterOptions: { mimeType: { contains: 'image/' } },
      admin: {
        description: 'Chú thích và nguồn lấy theo từng ảnh trong kho. Kéo để đổi thứ tự.',
      },
    },
  ],
}

const NO_VIDEO = 'Hãy dán địa chỉ video, hoặc chọn một tệp MP4 trong kho.'

/** One of the two must be there; the address is asked, so that one sentence stands on the screen. */
const hasVideo: TextFieldSingleValidation = (value, options) => {
  const { file } = options.siblingData as { file?: unknown }
  return value || file ? isWebAddress(value, options) : NO_VIDEO
}

const video: Block = {
  slug: 'video',
  labels: { singular: 'Video', plural: 'Video' },
  fields: [
    {
      name: 'title',
      label: 'Tên video',
      type: 'text',
      required: true,
      maxLength: 200,
    },
    {
      name: 'url',
      label: 'Địa chỉ trên YouTube, Facebook hoặc TikTok',
      type: 'text',
      validate: hasVideo,
      admin: {
        description:
          'Người đọc bấm xem thì video mới được tải; trước đó trang không gửi gì cho trang kia.',
      },
    },
    {
      name: 'file',
      label: 'Hoặc tệp MP4 trong kho',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { contains: 'video/' } },
    },
    {
      name: 'poster',
      label: 'Ảnh bìa video',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { contains: 'image/' } },
    },
  ],
}

const audio: Block = {
  slug: 'audio',
  labels: { singular: 'Âm thanh', plural: 'Âm thanh' },
  fields: [
    { name: 'title', label: 'Tên bản ghi âm', type: 'text', required: true, maxLength: 200 },
    {
      name: 'file',
      label: 'Tệp âm thanh trong kho',
      type: 'upload',
      relationTo: 'media',
      required: true,
      filterOptions: { mimeType: { contains: 'audio/' } },
    },
  ],
}

/** What may stand in a body besides text; `data/body-blocks.ts` turns it into what readers get. */
export const bodyBlocks: Block[] = [gallery, video, audio]

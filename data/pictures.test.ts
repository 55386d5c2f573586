import { describe, expect, test } from 'vitest'
import { toPicture } from '@/data/pictures'
import type { Media } from '@/payload-types'

const media: Media = {
  id: '0190',
  alt: 'Công nhân may tại chuyền số 3',
  caption: 'Chuyền may số 3',
  credit: 'Minh An',
  url: '/api/media/file/a.jpg',
  filename: 'a.jpg',
  mimeType: 'image/jpeg',
  width: 1200,
  height: 800,
  sizes: {
    w320: { url: '/api/media/file/a-320.webp', width: 320, height: 213 },
    w640: { url: '/api/media/file/a-640.webp', width: 640, height: 427 },
    w960: { url: '/api/media/file/a-960.webp', width: 960, height: 640 },
    w1600: { url: '/api/media/file/a-1200.webp', width: 1200, height: 800 },
  },
  updatedAt: '2024-04-26T03:00:00.000Z',
  createdAt: '2024-04-26T03:00:00.000Z',
}

test('a picture offers its widths in WebP, ascending, and the original for sharing', () => {
  expect(toPicture(media)).toEqual({
    src: '/api/media/file/a-1200.webp',
    original: '/api/media/file/a.jpg',
    width: 1200,
    height: 800,
    square: null,
    cuts: [],
    share: { src: '/api/media/file/a.jpg', width: 1200, height: 800 },
    alt: 'Công nhân may tại chuyền số 3',
    caption: 'Chuyền may số 3',
    credit: 'Minh An',
    sources: [
      { src: '/api/media/file/a-320.webp', width: 320 },
      { src: '/api/media/file/a-640.webp', width: 640 },
      { src: '/api/media/file/a-960.webp', width: 960 },
      { src: '/api/media/file/a-1200.webp', width: 1200 },
    ],
  })
})

test('a picture offers what is cut out around its focal point', () => {
  const size = (name: string, width: number, height: number) => ({
    url: `/api/media/file/a-${name}`,
    width,
    height,
  })
  const picture = toPicture({
    ...media,
    sizes: {
      ...media.sizes,
      square: size('320x320.webp', 320, 320),
      card: size('640x400.webp', 640, 400),
      cardLarge: size('1280x800.webp', 1280, 800),
      share: size('1200x630.jpg', 1200, 630),
    },
  })
  expect(picture).toMatchObject({
    square: '/api/media/file/a-320x320.webp',
    cuts: [
      { src: '/api/media/file/a-640x400.webp', width: 640 },
      { src: '/api/media/file/a-1280x800.webp', width: 1280 },
    ],
    share: { src: '/api/media/file/a-1200x630.jpg', width: 1200, height: 630 },
  })
})

test('a small picture names each width once', () => {
  const same = { url: '/api/media/file/a-300.webp', width: 300, height: 200 }
  const picture = toPicture({
    ...media,
    sizes: { w320: same, w640: same, w960: same, w1600: same },
  })
  expect(picture?.sources).toEqual([{ src: same.url, width: 300 }])
})

test('a picture without sizes is shown as it is', () => {
  const picture = toPicture({ ...media, sizes: {} })
  expect(picture).toMatchObject({ src: media.url, sources: [] })
})

test('a size without a file is left out', () => {
  const picture = toPicture({
    ...media,
    sizes: { ...media.sizes, w1600: { url: null, width: null } },
  })
  expect(picture?.sources.map(({ width }) => width)).toEqual([320, 640, 960])
})

test('a picture without a description, caption and credit has none to show', () => {
  const picture = toPicture({ ...media, alt: null, caption: null, credit: null })
  expect(picture).toMatchObject({ alt: '', caption: null, credit: null })
})

describe('there is no picture where', () => {
  test.each([
    ['nothing was chosen', null],
    ['nothing was loaded', undefined],
    ['it has been taken away, so that only its id is left', '0190'],
    ['the file is missing', { ...media, url: null }],
    ['the measures are missing', { ...media, width: null }],
    ['the file is a recording', { ...media, mimeType: 'audio/mpeg' }],
    ['the kind of file is not known', { ...media, mimeType: null }],
  ])('%s', (_, value) => {
    expect(toPicture(value)).toBeNull()
  })
})

/** What can be heard of an episode: its length, its parts, its light version. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findPublication } from '@/data/publications'
import { findPodcastChapters, getPodcast } from '@/data/podcast'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { recording } from '@/database/testing/recordings'
import { rest } from '@/database/testing/rest'
import type { Episode, Media } from '@/payload-types'

const CHAPTERS = '0:00 Mở đầu\n02:30 – Luật Công đoàn có gì mới\n12:05 Hỏi, đáp'

let payload: Payload
let people: Personas
let full: Media
let light: Media
let number = 0

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  full = await upload(recording('day-du.mp3', { seconds: 754 }))
  light = await upload(recording('nhe.mp3', { seconds: 754, kind: 'light' }))
})

const upload = (file: ReturnType<typeof recording>) =>
  payload.create({ collection: 'media', data: {}, file })

function create(data: Partial<Episode> = {}) {
  number += 1
  return payload.create({
    collection: 'episodes',
    depth: 0,
    draft: data._status === 'draft',
    data: {
      title: `Phát thanh số ${number}`,
      medium: 'radio',
      number,
      broadcastAt: '2022-05-18T13:00:00.000Z',
      _status: 'published',
      ...data,
    },
  })
}

const refused = (path: string, message: unknown) => ({
  data: { errors: [{ path, message }] },
})

describe('the length of an uploaded recording', () => {
  test('is read by the server', () => {
    expect([full.runningSeconds, light.runningSeconds]).toEqual([754, 754])
  })

  test('is unknown of a file that cannot be read, which is taken all the same', async () => {
    const { data, ...file } = recording('hong.mp3', { seconds: 1 })
    const broken = Buffer.concat([data.subarray(0, 300), Buffer.from('hỏng')])
    const media = await upload({ ...file, data: broken, size: broken.length })
    expect(media.filename).toMatch(/\.mp3$/)
    expect(media.runningSeconds ?? null).toBeNull()
  })

  test('follows another file put in its place, and outlives other changes', async () => {
    const media = await upload(recording('thay.mp3', { seconds: 5 }))
    const change = { collection: 'media', id: media.id } as const
    const captioned = await payload.update({ ...change, data: { caption: 'Số 5' } })
    expect(captioned.runningSeconds).toBe(5)
    const replaced = await payload.update({
      ...change,
      data: {},
      file: recording('thay-moi.mp3', { seconds: 9 }),
    })
    expect(replaced.runningSeconds).toBe(9)
  })

  test('is nothing that somebody may write', async () => {
    const media = await upload(recording('ghi-tay.mp3', { seconds: 5 }))
    await rest(payload, {
      as: people.admin,
      method: 'PATCH',
      path: `/media/${media.id}`,
      body: { runningSeconds: 9999 },
    })
    const { runningSeconds } = await payload.findByID({ collection: 'media', id: media.id })
    expect(runningSeconds).toBe(5)
  })
})

describe('an episode that goes out', () => {
  test.each<[name: string, data: Partial<Episode>, path: string, message: string]>([
    [
      'a part without a time',
      { chapters: '0:00 Mở đầu\nHỏi, đáp' },
      'chapters',
      'Dòng 2: “Hỏi, đáp” chưa có thời điểm bắt đầu. Viết như: 02:30 Tên phần.',
    ],
    [
      'parts that are out of order',
      { chapters: '2:30 Một\n1:00 Hai' },
      'chapters',
      'Dòng 2: 1:00 phải muộn hơn thời điểm của phần đứng trước.',
    ],
    [
      'a length that is none',
      { runningTime: '12 phút' },
      'runningTime',
      'Viết thời lượng như 12:30 (phút:giây) hoặc 1:05:00 (giờ:phút:giây).',
    ],
    [
      'a part after the end that somebody has typed',
      { runningTime: '10:00', chapters: CHAPTERS },
      'chapters',
      'Phần “Hỏi, đáp” bắt đầu ở 12:05, nhưng bản ghi chỉ dài 10:00.',
    ],
  ])('is refused with %s', async (_, data, path, message) => {
    await expect(create(data)).rejects.toMatchObject(refused(path, message))
    const draft = await create({ ...data, _status: 'draft' })
    expect(draft).toMatchObject(data)
    await expect(
      payload.update({ collection: 'episodes', id: draft.id, data: { _status: 'published' } }),
    ).rejects.toMatchObject(refused(path, message))
  })

  test('is refused with a part after the end of its file, whatever somebody has typed', async () => {
    const data = { audio: full.id, runningTime: '20:00', chapters: '0:00 Mở đầu\n12:34 Sau cùng' }
    await expect(create(data)).rejects.toMatchObject(
      refused('chapters', 'Phần “Sau cùng” bắt đầu ở 12:34, nhưng bản ghi chỉ dài 12:34.'),
    )
    await create({ ...data, chapters: '0:00 Mở đầu\n12:33 Sau cùng' })
  })

  test('is refused with a light version that is none', async () => {
    await expect(create({ audio: light.id, lightAudio: full.id })).rejects.toMatchObject(
      refused('lightAudio', expect.stringMatching(/^Bản nhẹ \(11,5 MB\) phải nhỏ hơn/)),
    )
    await expect(create({ audio: full.id, lightAudio: full.id })).rejects.toMatchObject(
      refused('lightAudio', expect.any(String)),
    )
    await expect(create({ lightAudio: light.id })).rejects.toMatchObject(
      refused('audio', 'Bản nhẹ đi kèm bản đầy đủ: hãy chọn cả tệp âm thanh đầy đủ.'),
    )
  })
})

const viewOf = async ({ slug }: Pick<Episode, 'slug'>) =>
  (await findPublication('episode', slug!))!.publication

describe('readers', () => {
  test('get the recording, its light version, its length, and its parts by the file', async () => {
    const view = await viewOf(
      await create({
        audio: full.id,
        lightAudio: light.id,
        runningTime: '1:00',
        chapters: CHAPTERS,
      }),
    )
    expect(view).toMatchObject({
      audio: { href: full.url, hosted: 'here', size: full.filesize },
      lightAudio: { href: light.url, hosted: 'here', size: light.filesize },
      runningSeconds: 754,
    })
    expect(view.chapters).toEqual([
      { start: 0, title: 'Mở đầu', href: `${full.url}#t=0` },
      { start: 150, title: 'Luật Công đoàn có gì mới', href: `${full.url}#t=150` },
      { start: 725, title: 'Hỏi, đáp', href: `${full.url}#t=725` },
    ])
  })

  test('get the parts of a video on YouTube by its page, of one elsewhere as they are', async () => {
    const told = { medium: 'tv', runningTime: '28:00', chapters: '2:30 Hỏi, đáp' } as const
    const videoUrl = 'https://youtu.be/aBcDeF-12_3'
    const hosted = await viewOf(await create({ ...told, videoUrl }))
    const [part] = hosted.chapters
    expect(part?.href).toBe('https://www.youtube.com/watch?v=aBcDeF-12_3&t=150s')
    expect(hosted.runningSeconds).toBe(1680)
    const elsewhere = await viewOf(await create({ ...told, videoUrl: 'https://qrt.vn/so-5' }))
    expect(elsewhere.chapters).toEqual([{ start: 150, title: 'Hỏi, đáp', href: null }])
  })

  test('get none of it where there is nothing to be heard, and from an old episode', async () => {
    const nothing = { lightAudio: null, runningSeconds: null, chapters: [] }
    expect(await viewOf(await create({ runningTime: '15:00', chapters: CHAPTERS }))).toMatchObject({
      ...nothing,
      audio: null,
    })
    expect(await viewOf(await create({ audio: full.id }))).toMatchObject({
      ...nothing,
      runningSeconds: 754,
    })
  })

  test('hear the light version where the full one has been taken away', async () => {
    const gone = await upload(recording('bi-bo.mp3', { seconds: 800 }))
    const episode = await create({
      audio: gone.id,
      lightAudio: light.id,
      chapters: '0:05 Hỏi, đáp',
    })
    await payload.update({
      collection: 'media',
      id: gone.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await viewOf(episode)).toMatchObject({
      audio: { href: light.url },
      lightAudio: null,
      runningSeconds: 754,
      chapters: [{ href: `${light.url}#t=5` }],
    })
  })
})

describe('podcast applications', () => {
  test('get length, light version and chapters', async () => {
    const { id } = await create({ audio: full.id, lightAudio: light.id, chapters: CHAPTERS })
    const { episodes } = await getPodcast('LĐLĐ tỉnh', null)
    expect(episodes.find((episode) => episode.id === id)).toMatchObject({
      recording: { src: full.url, bytes: full.filesize },
      lightRecording: { src: light.url, mimeType: 'audio/mpeg', bytes: light.filesize },
      seconds: 754,
      chaptersPath: `/rss/phat-thanh/${id}.json`,
    })
    const told = await findPodcastChapters(id)
    expect(told).toMatchObject({
      podcastName: 'Chương trình Lao động và Công đoàn',
      chapters: [{ start: 0 }, {}, {}],
    })
  })

  test('get no chapters of an episode without any, of a draft, and of nothing', async () => {
    const bare = await create({ audio: full.id })
    const draft = await create({ audio: full.id, chapters: CHAPTERS, _status: 'draft' })
    const { episodes } = await getPodcast('LĐLĐ tỉnh', null)
    expect(episodes.find(({ id }) => id === bare.id)?.chaptersPath).toBeNull()
    for (const id of [bare.id, draft.id, 'khong-co']) {
      expect(await findPodcastChapters(id)).toBeNull()
    }
  })
})

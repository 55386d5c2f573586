import { describe, expect, test } from 'vitest'
import { recordingLength } from '@/hooks/recording-length'

/** A frame of MP3 at 44,1 kHz with a bit rate of four bits' choice: 26 ms, of which nothing is heard. */
function frame(bits = 9, content = ''): Buffer {
  const bitrate = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128][bits] ?? 0
  const body = Buffer.alloc(Math.floor((144 * bitrate * 1000) / 44_100) - 4)
  body.write(content, 32)
  return Buffer.concat([Buffer.from([0xff, 0xfb, bits * 16, 0x64]), body])
}

const FRAMES_A_SECOND = 44_100 / 1152
const sound = (seconds: number, bits = 9) =>
  Buffer.concat(Array.from({ length: Math.round(seconds * FRAMES_A_SECOND) }, () => frame(bits)))

/** An ID3v2 tag of 300 bytes, with a picture that looks like a frame. */
const tag = Buffer.concat([
  Buffer.from('ID3\x03\0\0\0\0\x02\x2c', 'latin1'),
  frame(1),
  Buffer.alloc(196),
])

function box(type: string, ...content: Buffer[]): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + Buffer.concat(content).length)
  head.write(type, 4)
  return Buffer.concat([head, ...content])
}

function movieHeader({ timescale, duration }: { timescale: number; duration: number }): Buffer {
  const content = Buffer.alloc(100)
  content.writeUInt32BE(timescale, 12)
  content.writeUInt32BE(duration, 16)
  return box('mvhd', content)
}

function longMovieHeader(timescale: number, duration: bigint): Buffer {
  const content = Buffer.alloc(112)
  content[0] = 1
  content.writeUInt32BE(timescale, 20)
  content.writeBigUInt64BE(duration, 24)
  return box('mvhd', content)
}

const m4a = (header: Buffer) =>
  Buffer.concat([
    box('ftyp', Buffer.from('M4A ')),
    // As recorders write it: what is heard comes first, what tells of it last.
    box('mdat', Buffer.alloc(5000, 'moovmvhd')),
    box('moov', box('udta', Buffer.alloc(10)), header),
  ])

function oggPage(samples: number, content: Buffer): Buffer {
  const head = Buffer.alloc(28)
  head.write('OggS')
  head.writeBigUInt64LE(BigInt(samples), 6)
  return Buffer.concat([head, content])
}

const opusHead = Buffer.from('OpusHead\x01\x01\x38\x01\0\0\0\0\0\0\0', 'latin1')
const vorbisHead = Buffer.from('\x01vorbis\0\0\0\0\x01\x44\xac\0\0', 'latin1')

describe('the length of a recording', () => {
  test.each<[name: string, type: string, data: Buffer, seconds: number | null]>([
    ['MP3', 'audio/mpeg', sound(754), 754],
    [
      'MP3 behind a tag, with another at its end',
      'audio/mpeg',
      Buffer.concat([tag, sound(60), Buffer.from('TAG'), Buffer.alloc(125)]),
      60,
    ],
    [
      'MP3 whose first frame tells of the others',
      'audio/mpeg',
      Buffer.concat([frame(9, 'Xing'), sound(1), sound(2, 5)]),
      3,
    ],
    [
      'MP3 of changing quality, with a piece of noise in it',
      'audio/mpeg',
      Buffer.concat([sound(5), Buffer.alloc(700, 0xff), sound(5, 3)]),
      10,
    ],
    ['less than a second', 'audio/mpeg', Buffer.concat([frame(), frame()]), 1],
    ['M4A', 'audio/mp4', m4a(movieHeader({ timescale: 1000, duration: 65_400 })), 65],
    [
      'M4A as browsers name it',
      'audio/x-m4a; codecs=mp4a',
      m4a(longMovieHeader(44_100, 44_100n * 90n)),
      90,
    ],
    [
      'Opus',
      'audio/ogg',
      Buffer.concat([oggPage(0, opusHead), oggPage(312 + 48_000 * 20, opusHead)]),
      20,
    ],
    [
      'Vorbis',
      'audio/ogg',
      Buffer.concat([oggPage(0, vorbisHead), oggPage(44_100 * 7, vorbisHead)]),
      7,
    ],
  ])('is read from %s', (_, type, data, seconds) => {
    expect(recordingLength(type, data)).toBe(seconds)
  })

  const longest = 2 ** 32 - 1
  test.each<[name: string, type: string, data: Buffer]>([
    ['nothing', 'audio/mpeg', Buffer.alloc(0)],
    ['what only calls itself MP3', 'audio/mpeg', Buffer.from('Kế hoạch tuyên truyền')],
    ['a tag without sound', 'audio/mpeg', tag],
    ['a tag that is broken off', 'audio/mpeg', Buffer.from('ID3')],
    [
      'one head of a frame among other bytes',
      'audio/mpeg',
      Buffer.concat([frame(), Buffer.alloc(900)]),
    ],
    [
      'M4A that was being recorded',
      'audio/mp4',
      m4a(movieHeader({ timescale: 1000, duration: 0 })),
    ],
    ['M4A that counts by nothing', 'audio/mp4', m4a(movieHeader({ timescale: 0, duration: 9 }))],
    ['M4A of more than a day', 'audio/mp4', m4a(movieHeader({ timescale: 1, duration: longest }))],
    [
      'M4A that is broken off',
      'audio/mp4',
      m4a(movieHeader({ timescale: 1, duration: 9 })).subarray(0, -90),
    ],
    ['a box that has no size', 'audio/mp4', Buffer.from('\0\0\0\x04moovmoov', 'latin1')],
    ['Ogg that is broken off', 'audio/ogg', oggPage(0, opusHead).subarray(0, 20)],
    ['Ogg of something else', 'audio/ogg', Buffer.concat([oggPage(9, vorbisHead.subarray(1))])],
    ['a picture', 'image/jpeg', sound(3)],
  ])('is not known of %s', (_, type, data) => {
    expect(recordingLength(type, data)).toBeNull()
  })

  test('of a file that is nothing but noise is given up soon', () => {
    const noise = Buffer.alloc(3_000_000, 0xff)
    expect(recordingLength('audio/mpeg', Buffer.concat([noise, sound(3)]))).toBeNull()
  })
})

/** In kbit/s, by the four bits of a frame's head: MPEG 1, and MPEG 2 and 2.5, both Layer III. */
const BITRATES = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0],
} as const
const SAMPLE_RATES = [44_100, 48_000, 32_000] as const

interface Frame {
  /** In bytes, its head with it. */
  size: number
  seconds: number
}

/** So many bytes that are no sound are more than any tag: what is left is broken. */
const MOST_NOISE = 1_000_000

/** MP3 has no place for its length: frames are added up. Null where none is found. */
export function mp3Length(data: Buffer): number | null {
  let at = afterTag(data)
  let seconds = 0
  let noise = 0
  let isInStep = false
  while (at + 4 <= data.length && noise < MOST_NOISE) {
    const frame = frameAt(data, at)
    // A head alone may be any bytes: where the step was lost, another must follow.
    isInStep = frame !== null && (isInStep || frameAt(data, at + frame.size) !== null)
    if (frame && isInStep) {
      seconds += isInfo(data, at, frame) ? 0 : frame.seconds
      at += frame.size
    } else {
      noise += 1
      at += 1
    }
  }
  return seconds > 0 ? seconds : null
}

/** Behind an ID3v2 tag, in which pictures may look like sound. */
function afterTag(data: Buffer): number {
  if (data.length < 10 || data.toString('latin1', 0, 3) !== 'ID3') return 0
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((data[at] ?? 0) & 0x7f), 0)
  return 10 + size
}

function frameAt(data: Buffer, at: number): Frame | null {
  if (at + 4 > data.length) return null
  const head = data.readUInt32BE(at)
  const version = (head >>> 19) & 3
  const isLayer3 = ((head >>> 17) & 3) === 1
  // Eleven bits that are set, and no version that is reserved.
  if (head >>> 21 !== 0x7ff || version === 1 || !isLayer3) return null
  const isFirst = version === 3
  const bitrate = BITRATES[isFirst ? 1 : 2][(head >>> 12) & 15] ?? 0
  const full = SAMPLE_RATES[(head >>> 10) & 3]
  if (bitrate === 0 || full === undefined) return null
  const rate = isFirst ? full : version === 2 ? full / 2 : full / 4
  const samples = isFirst ? 1152 : 576
  const padding = (head >>> 9) & 1
  const size = Math.floor(((samples / 8) * bitrate * 1000) / rate) + padding
  return { size, seconds: samples / rate }
}

/** The first frame of many files only tells of the others, and is not heard. */
function isInfo(data: Buffer, at: number, { size }: Frame): boolean {
  const frame = data.subarray(at, Math.min(at + size, at + 64))
  return ['Xing', 'Info', 'VBRI'].some((sign) => frame.includes(sign))
}

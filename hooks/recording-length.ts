import { mp3Length } from '@/hooks/mp3-length'

/** Of all kinds of recordings that the library takes. */
const READERS: [type: RegExp, read: (data: Buffer) => number | null][] = [
  [/^audio\/mpeg$/, mp3Length],
  [/^audio\/(?:mp4|x-m4a)$/, mp4Length],
  [/^audio\/ogg$/, oggLength],
]

/** A recording has a handful beside each other. */
const MOST_BOXES = 1000

/** More than a day is no broadcast, but a number that is none. */
const LONGEST = 24 * 60 * 60

/**
 * How long a recording is, in whole seconds; null for one that cannot be read, and for all else.
 * Nothing is decoded, and a damaged file costs no more time than a whole one (ADR 24).
 */
export function recordingLength(mimeType: string, data: Buffer): number | null {
  const type = mimeType.split(';')[0]?.trim().toLowerCase() ?? ''
  const seconds = READERS.find(([known]) => known.test(type))?.[1](data) ?? null
  if (seconds === null || !(seconds > 0 && seconds <= LONGEST)) return null
  return Math.max(1, Math.round(seconds))
}

/** M4A (ISO/IEC 14496-12): the movie header says it. */
function mp4Length(data: Buffer): number | null {
  const movie = boxIn(data, 'moov')
  const header = movie && boxIn(movie, 'mvhd')
  if (!header || header.length < 32) return null
  const isLong = header[0] === 1
  const timescale = header.readUInt32BE(isLong ? 20 : 12)
  const duration = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16)
  // A file that was written while it was recorded says zero.
  return timescale === 0 ? null : duration / timescale
}

/** What the first box of a type holds; boxes stand one after the other. */
function boxIn(data: Buffer, type: string): Buffer | null {
  let at = 0
  for (let boxes = 0; boxes < MOST_BOXES && at + 8 <= data.length; boxes += 1) {
    const short = data.readUInt32BE(at)
    const isLong = short === 1
    if (isLong && at + 16 > data.length) return null
    const toEnd = data.length - at
    const size = isLong ? Number(data.readBigUInt64BE(at + 8)) : short === 0 ? toEnd : short
    const head = isLong ? 16 : 8
    if (size < head) return null
    if (data.toString('latin1', at + 4, at + 8) === type) {
      return data.subarray(at + head, Math.min(at + size, data.length))
    }
    at += size
  }
  return null
}

/** Ogg (RFC 3533): the last page says how many samples there are, the first one how many a second. */
function oggLength(data: Buffer): number | null {
  const last = data.lastIndexOf('OggS')
  const head = data.subarray(0, 200)
  if (last < 0 || last + 14 > data.length || head.indexOf('OggS') !== 0) return null
  const samples = Number(data.readBigUInt64LE(last + 6))

  // Opus counts 48,000 a second, and a beginning that is not played (RFC 7845).
  const opus = head.indexOf('OpusHead')
  if (opus >= 0 && opus + 12 <= head.length)
    return (samples - head.readUInt16LE(opus + 10)) / 48_000
  const vorbis = head.indexOf('\x01vorbis')
  if (vorbis < 0 || vorbis + 16 > head.length) return null
  const rate = head.readUInt32LE(vorbis + 12)
  return rate === 0 ? null : samples / rate
}

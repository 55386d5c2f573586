import { Inflate } from 'fflate'

/** One file inside a ZIP; nothing of it is unpacked yet. */
interface Entry {
  packed: Uint8Array
  isDeflated: boolean
  size: number
  crc: number
}

export interface Archive {
  names: string[]
  /** What all files would be unpacked, as the archive claims. */
  totalSize: number
  /** The file unpacked; null when there is none, or when it is damaged or larger than it claims. */
  read: (name: string) => Uint8Array | null
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8
const IS_ENCRYPTED = 1
const STEP = 65_536

/**
 * Opens a ZIP without trusting what it says of itself: unpacking stops at the size that was claimed,
 * and what comes out must have its checksum. Null when it is no ZIP, is cut off, or is encrypted.
 */
export function openArchive(bytes: Uint8Array): Archive | null {
  try {
    const entries = readEntries(bytes)
    if (entries === null) return null
    const sizes = Array.from(entries.values(), ({ size }) => size)
    return {
      names: [...entries.keys()],
      totalSize: sizes.reduce((sum, size) => sum + size, 0),
      read: (name) => unpack(entries.get(name)),
    }
  } catch (error) {
    // A place outside the file, named by a damaged directory.
    if (error instanceof RangeError) return null
    throw error
  }
}

function readEntries(bytes: Uint8Array): Map<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) return null
    const method = view.getUint16(at + 10, true)
    if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) return null
    if (method !== STORED && method !== DEFLATED) return null
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL) return null
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const to = from + view.getUint32(at + 20, true)
    if (to > bytes.length) return null
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replaceAll('\\', '/'), {
      packed: bytes.subarray(from, to),
      isDeflated: method === DEFLATED,
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The record at the end, behind which a comment of up to 64 kB may stand. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

function unpack(entry: Entry | undefined): Uint8Array | null {
  if (!entry) return null
  const content = entry.isDeflated ? inflate(entry) : entry.packed
  return content?.length === entry.size && checksum(content) === entry.crc ? content : null
}

/** In small steps, so that a file which claims to be small is stopped when it is not. */
function inflate({ packed, size }: Entry): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let length = 0
  const inflater = new Inflate((chunk) => {
    length += chunk.length
    if (length > size) throw new TooLarge()
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch {
    // fflate's own errors have no class: whichever it is, the file is not what it claims.
    return null
  }
  const content = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    content.set(chunk, at)
    at += chunk.length
  }
  return content
}

class TooLarge extends Error {}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { takingTurns } from '@/hooks/turns'

/** A phone's picture of 12 million points takes two seconds here, one of 48 million about eight. */
const TIME_LIMIT_MS = 40_000
/** 48 million points as the largest iPhones make them: what is decoded, and its colours. */
const MAX_BYTES = 700_000_000
const MAX_PIXELS = 50_000_000

/** Not bundled: the thread runs the file as it is. */
const WORKER = pathToFileURL(path.join(process.cwd(), 'hooks', 'heic-worker.mjs'))

interface Pixels {
  data: Uint8Array
  width: number
  height: number
}

/** Each takes hundreds of megabytes while it lasts: one after the other. */
const inTurn = takingTurns(1)

/** The size that a HEIC file claims is read before anything is decoded. */
export function isTooLargeToDecode({ width, height }: { width: number; height: number }): boolean {
  return width * height > MAX_PIXELS
}

/**
 * A HEIC photograph, as iPhones make them, upright and no larger than `maxSide`, as a PNG with the
 * photograph's own colour profile. Sharp reads the container and not what is in it: HEVC is under
 * patents, so its builds leave it out. Rejects what is damaged, or takes too much.
 */
export function decodeHeic(
  input: Buffer,
  { maxSide, profile }: { maxSide: number; profile: Buffer | undefined },
): Promise<Buffer> {
  return inTurn(async () => {
    const { data, width, height } = await inThread(input)
    const png = await sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 1 })
      .toBuffer()
    return profile ? withProfile(png, profile) : png
  })
}

function inThread(input: Buffer): Promise<Pixels> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: { data: new Uint8Array(input), maxBytes: MAX_BYTES },
      resourceLimits: { maxOldGenerationSizeMb: 128 },
      // What the decoder writes about a damaged file is no news of the portal.
      stdout: true,
      stderr: true,
      execArgv: [],
      env: {},
    })
    const end = (act: () => void) => {
      clearTimeout(timer)
      void worker.terminate()
      act()
    }
    const timer = setTimeout(() => {
      end(() => {
        reject(new Error(`Decoding took more than ${TIME_LIMIT_MS} ms`))
      })
    }, TIME_LIMIT_MS)
    worker.once('message', (pixels: Pixels) => {
      end(() => {
        resolve(pixels)
      })
    })
    worker.once('error', (error) => {
      end(() => {
        reject(error)
      })
    })
    worker.once('exit', (code) => {
      end(() => {
        reject(new Error(`The decoder ended with ${code}`))
      })
    })
  })
}

/**
 * Phones photograph in wider colours (Display P3); without the profile they would be read as sRGB,
 * and look dull. Sharp takes a profile from a file only: so it is written into the PNG, right after
 * its header (PNG, 11.3.2.3).
 */
function withProfile(png: Buffer, profile: Buffer): Buffer {
  const headerEnd = 8 + 25
  const content = Buffer.concat([Buffer.from('iCCPicc\0\0'), deflateSync(profile)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length - 4)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(content))
  return Buffer.concat([
    png.subarray(0, headerEnd),
    length,
    content,
    check,
    png.subarray(headerEnd),
  ])
}

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { Media } from '@/payload-types'

/** The sizes that a phone of 360 px loads, whatever its density (`components/publication/picture.tsx`). */
const ON_PHONES = ['w320', 'w640', 'square', 'card'] as const
/** Issue 7: "never above 100 kB at 360 px". */
const MOST_BYTES = 100_000
/** Tried in turn, below what sizes are made with. Photographs of crowds and leaves end at about 45. */
const QUALITIES = [70, 60, 50, 40, 30, 20, 10, 1]

interface LightSize {
  filename: string
  data: Buffer
}

/**
 * What phones load must stay light, and Payload makes sizes in one quality whatever they then weigh:
 * those that are too heavy are encoded anew, before it notes how much they weigh.
 */
export const lightenSizes: CollectionBeforeChangeHook<Media> = async ({ data, req }) => {
  const { sizes } = data
  const made = req.payloadUploadSizes ?? {}
  const light: LightSize[] = []
  for (const name of ON_PHONES) {
    const [size, file] = [sizes?.[name], made[name]]
    // What an earlier operation of the same request has made belongs to another picture.
    if (!size?.filename || !file || size.filesize !== file.length) continue
    if (file.length <= MOST_BYTES) continue
    const lighter = await lighten(file)
    size.filesize = lighter.length
    light.push({ filename: size.filename, data: lighter })
  }
  req.context.lightSizes = light
  return data
}

/** By now Payload has written its own. */
export const keepLightSizes: CollectionAfterChangeHook<Media> = async ({ doc, req }) => {
  const { staticDir = '' } = req.payload.collections.media.config.upload
  await Promise.all(
    lightSizesOf(req).map(({ filename, data }) =>
      writeFile(path.join(staticDir, path.basename(filename)), data),
    ),
  )
  req.context.lightSizes = []
  return doc
}

function lightSizesOf({ context }: PayloadRequest): LightSize[] {
  return (context.lightSizes as LightSize[] | undefined) ?? []
}

async function lighten(file: Buffer): Promise<Buffer> {
  let lighter = file
  for (const quality of QUALITIES) {
    lighter = await sharp(file, { animated: true }).webp({ quality }).toBuffer()
    if (lighter.length <= MOST_BYTES) break
  }
  return lighter
}

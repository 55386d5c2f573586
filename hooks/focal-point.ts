import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { noteCleaned } from '@/hooks/clean-upload'
import { unusableFile } from '@/hooks/unusable-file'
import type { Media } from '@/payload-types'

/** In percent of the picture's width and height. */
interface Point {
  x: number
  y: number
}

const CENTRE: Point = { x: 50, y: 50 }

/**
 * When the focal point of a picture moves, its sizes are made again from the picture that is kept,
 * under a new name: browsers keep files for a year, and Payload would write the new sizes under the
 * old names, or not at all (payload #12234). Runs after the file has been cleaned.
 */
export const moveFocalPoint: CollectionBeforeOperationHook<'media'> = async ({ args, req }) => {
  // Of all operations only those that save bring data.
  if (!('data' in args)) return args
  const data = args.data as Partial<Media> | undefined
  const id = 'id' in args ? args.id : undefined
  const isNew = id === undefined && !('where' in args)
  const sent = { ...inData(data), ...sentByPanel(req) }
  delete data?.focalX
  delete data?.focalY
  setEdits(req, null)

  const isSent = sent.x !== undefined || sent.y !== undefined
  if (isNew || req.file) {
    setEdits(req, { ...CENTRE, ...sent })
    return args
  }
  if (!isSent || id === undefined) return args

  const media = await req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    req,
    trash: true,
  })
  if (!media?.filename || !media.mimeType?.startsWith('image/')) return args
  const before = { x: media.focalX ?? CENTRE.x, y: media.focalY ?? CENTRE.y }
  const after = { ...before, ...sent }
  if (after.x === before.x && after.y === before.y) return args

  req.file = await storedFile(req, media.filename, media.mimeType)
  noteCleaned(req, { name: req.file.name, hashes: null, seconds: null })
  setEdits(req, after)
  return args
}

/** The picture as it is kept, under a new name. */
async function storedFile({ payload }: PayloadRequest, filename: string, mimetype: string) {
  const { staticDir = '' } = payload.collections.media.config.upload
  const name = `${randomUUID()}${path.extname(filename)}`
  try {
    const data = await readFile(path.join(staticDir, path.basename(filename)))
    return { data, mimetype, name, size: data.length }
  } catch (cause) {
    throw unusableFile(
      'Tệp gốc của ảnh không còn trên máy chủ nên không cắt lại được. Hãy tải ảnh lên lại.',
      cause,
    )
  }
}

/** The panel sends the point in the address, as text. */
function sentByPanel({ query }: PayloadRequest): Partial<Point> {
  const edits = query.uploadEdits as { focalPoint?: { x?: unknown; y?: unknown } } | undefined
  return pointOf(edits?.focalPoint?.x, edits?.focalPoint?.y)
}

function inData(data: Partial<Media> | undefined): Partial<Point> {
  return pointOf(data?.focalX, data?.focalY)
}

function pointOf(x: unknown, y: unknown): Partial<Point> {
  const [left, top] = [percentOf(x), percentOf(y)]
  return { ...(left === null ? {} : { x: left }), ...(top === null ? {} : { y: top }) }
}

function percentOf(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null
  const percent = Math.round(Number(value))
  return percent >= 0 && percent <= 100 ? percent : null
}

/** Only here Payload takes a point at the very edge (0), and nothing but the point is let through. */
function setEdits(req: PayloadRequest, focalPoint: Point | null): void {
  req.query = { ...req.query, uploadEdits: focalPoint ? { focalPoint } : {} }
}

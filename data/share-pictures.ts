import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import { drawPicture } from '@/data/draw-picture'
import { keptPicture } from '@/data/kept-pictures'
import { fillIn } from '@/data/references'
import type { PublicationCard, PublicationKind, SharePicture } from '@/data/views'
import { env } from '@/env'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import {
  drawPodcastPicture,
  drawSharePicture,
  type ShareWords,
  WIDE,
} from '@/syndication/share-picture'

/** To be raised when the drawing changes: all pictures are then made anew. */
const DESIGN = 1
const UPLOADS = '/api/media/file/'

/** All that a picture shows. */
interface Shown extends ShareWords {
  /** The file of the cover, in the folder of uploads. */
  cover: string | null
}

export interface MadePicture {
  version: string
  /** JPEG. */
  bytes: Buffer
}

/** The picture of an item as its page names it: other contents have another address. */
export function sharePictureOf(card: PublicationCard, siteName: string): SharePicture {
  const version = versionOf(shownBy(card, siteName))
  return { src: routes.sharePicture(card.kind, card.id, version), ...WIDE, alt: card.title }
}

/** The picture of an item, made when it is first asked for; null when readers see no such item. */
export async function findSharePicture(
  kind: PublicationKind,
  id: string,
  siteName: string,
): Promise<MadePicture | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: kind === 'episode' ? EPISODE_CARD_SELECT : CARD_SELECT,
    where: { id: { equals: id } },
  })
  const [row] = await fillIn(docs)
  return row ? make('item', shownBy(toCard(kind, row), siteName)) : null
}

/** What the portal and its podcast are shown with. */
export function getSitePicture(of: 'portal' | 'podcast', siteName: string): Promise<MadePicture> {
  const isPodcast = of === 'podcast'
  return make(of, {
    title: isPodcast ? labels.sections.episode : siteName,
    kicker: isPodcast ? labels.media.radio : null,
    siteName,
    cover: null,
  })
}

async function make(form: 'item' | 'portal' | 'podcast', shown: Shown): Promise<MadePicture> {
  const version = versionOf(shown)
  const cover = shown.cover && (await findFile(path.join(env.MEDIA_DIR, shown.cover)))
  const bytes = await keptPicture(`${form}-${version}.jpg`, () =>
    form === 'podcast'
      ? drawPicture((letterings) => drawPodcastPicture(shown, letterings), null)
      : drawPicture((letterings) => drawSharePicture(shown, letterings, cover !== null), cover),
  )
  return { version, bytes }
}

/** A picture without its cover is better than none, should the file be missing. */
async function findFile(file: string): Promise<string | null> {
  return access(file).then(
    () => file,
    () => null,
  )
}

function shownBy({ kind, title, category, picture }: PublicationCard, siteName: string): Shown {
  const kicker = [labels.kinds[kind], category?.label].filter(Boolean).join(' · ')
  // Cut out around what an editor has marked as the middle.
  const src = picture && (picture.cuts.at(-1)?.src ?? picture.share.src)
  return { title, kicker, siteName, cover: src ? fileOf(src) : null }
}

/** Uploads bear names of our own; anything else is no file of ours. */
function fileOf(src: string): string | null {
  const name = src.startsWith(UPLOADS) ? src.slice(UPLOADS.length) : ''
  return /^[\w.-]+$/.test(name) ? name : null
}

function versionOf(shown: Shown): string {
  const { title, kicker, siteName, cover } = shown
  return createHash('sha256')
    .update(JSON.stringify([DESIGN, title, kicker, siteName, cover]))
    .digest('hex')
    .slice(0, 16)
}

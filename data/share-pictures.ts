import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import { drawPicture } from '@/data/draw-picture'
import { keptPicture } from '@/data/kept-pictures'
import type { DocumentCard } from '@/data/document-views'
import { findQuestionCard } from '@/data/questions'
import type { QuestionCard } from '@/data/question-views'
import { fillIn } from '@/data/references'
import type { PublicationCard, PublicationKind, SharePicture } from '@/data/views'
import { env } from '@/env'
import { documentName } from '@/site/document-name'
import { intakeLabels } from '@/site/intake-labels'
import { labels } from '@/site/labels'
import { TOPICS } from '@/site/questions'
import { routes } from '@/site/routes'
import type { SharedKind } from '@/site/sections'
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

/** A page that has a picture of its own, and what that shows. */
export interface Shared extends Omit<Shown, 'siteName'> {
  kind: SharedKind
  id: string
}

type SharedDocument = Pick<DocumentCard, 'id' | 'type' | 'number' | 'abstract'>

export interface MadePicture {
  version: string
  /** JPEG. */
  bytes: Buffer
}

/** A tin, a bài or an episode, with its cover. */
export function sharedItem({ kind, id, title, category, picture }: PublicationCard): Shared {
  const kicker = [labels.kinds[kind], category?.label].filter(Boolean).join(' · ')
  // Cut out around what an editor has marked as the middle.
  const src = picture && (picture.cuts.at(-1)?.src ?? picture.share.src)
  return { kind, id, title, kicker, cover: src ? fileOf(src) : null }
}

/** Its number says little to most readers: what it is about is the title. */
export function sharedDocument(document: SharedDocument): Shared {
  const { id, abstract } = document
  return { kind: 'document', id, title: abstract, kicker: documentName(document), cover: null }
}

export function sharedQuestion({ id, title, topic }: QuestionCard): Shared {
  const kicker = `${intakeLabels.title} · ${TOPICS[topic].label}`
  return { kind: 'question', id, title, kicker, cover: null }
}

/** The picture of a page as the page names it: other contents have another address. */
export function sharePictureOf(shared: Shared, siteName: string): SharePicture {
  const { kind, id, title } = shared
  const version = versionOf({ ...shared, siteName })
  return { src: routes.sharePicture(kind, id, version), ...WIDE, alt: title }
}

/** The picture of a page, made when it is first asked for; null when readers see no such page. */
export async function findSharePicture(
  kind: SharedKind,
  id: string,
  siteName: string,
): Promise<MadePicture | null> {
  const shared = await findShared(kind, id)
  return shared && make('item', { ...shared, siteName })
}

async function findShared(kind: SharedKind, id: string): Promise<Shared | null> {
  if (kind === 'question') {
    const question = await findQuestionCard(id)
    return question && sharedQuestion(question)
  }
  return kind === 'document' ? findSharedDocument(id) : findSharedItem(kind, id)
}

async function findSharedDocument(id: string): Promise<Shared | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'documents',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { type: true, number: true, abstract: true },
    where: { id: { equals: id } },
  })
  const [row] = docs
  return row ? sharedDocument(row) : null
}

async function findSharedItem(kind: PublicationKind, id: string): Promise<Shared | null> {
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
  return row ? sharedItem(toCard(kind, row)) : null
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

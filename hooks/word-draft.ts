import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { File, PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { Media } from '@/payload-types'
import { tidy } from '@/text/tidy'
import { pictureFile } from '@/hooks/word-pictures'
import type { DraftBlock, DraftPicture, WordChoices } from '@/word/draft'
import { toStoredBody } from '@/word/lexical'
import type { WordParts } from '@/word/package'
import { tidyBlocks } from '@/word/tidy-draft'

interface FromWord {
  req: PayloadRequest
  choices: WordChoices
  blocks: readonly DraftBlock[]
  parts: WordParts
}

/** Pictures and draft in one transaction, with the person's own rights: all of it, or nothing. */
export async function createFromWord({ req, choices, blocks, parts }: FromWord): Promise<string> {
  const files = await filesOf(choices, parts)
  const made: Media[] = []
  const hasTransaction = await initTransaction(req)
  try {
    for (const { file, picture } of files)
      made.push(await createPicture({ req, file, picture, choices }))
    const mediaOf = new Map(
      files.map(({ picture }, index) => [picture.path, made[index]?.id ?? null]),
    )
    const body = toStoredBody(bodyOf(choices, blocks), {
      mediaOf: (place) => mediaOf.get(place) ?? null,
      newId: () => randomBytes(12).toString('hex'),
    })
    const words = (text: string) => tidy(text.trim(), choices.tidy)
    const { id } = await req.payload.create({
      collection: choices.kind,
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
      data: {
        _status: 'draft',
        title: words(choices.title),
        lead: words(choices.lead),
        byline: words(choices.byline),
        cover: (choices.cover !== null && mediaOf.get(choices.cover)) || null,
        body,
      },
    })
    if (hasTransaction) await commitTransaction(req)
    return id
  } catch (error) {
    if (hasTransaction) {
      await killTransaction(req)
      await removeFiles(req, made)
    } else {
      // A MongoDB without a replica set has no transactions: what was stored is taken back.
      for (const { id } of made) await req.payload.delete({ collection: 'media', id, req })
    }
    throw error
  }
}

/** Read and reduced before the transaction begins: others wait for its end. */
async function filesOf(choices: WordChoices, parts: WordParts) {
  const files: { file: File; picture: DraftPicture }[] = []
  for (const picture of choices.pictures.filter(({ isKept }) => isKept)) {
    const file = await pictureFile(parts.read(picture.path))
    if (file) files.push({ file, picture })
  }
  return files
}

interface NewPicture {
  req: PayloadRequest
  file: File
  picture: DraftPicture
  choices: WordChoices
}

function createPicture({ req, file, picture, choices }: NewPicture): Promise<Media> {
  const words = (text: string) => tidy(text.trim(), choices.tidy)
  return req.payload.create({
    collection: 'media',
    depth: 0,
    overrideAccess: false,
    req,
    file,
    data: {
      alt: words(picture.alt),
      caption: words(picture.caption),
      credit: words(picture.credit),
    },
  })
}

/** The cover stands above the text, not in it. */
function bodyOf({ leftOut, cover, tidy: kinds }: WordChoices, blocks: readonly DraftBlock[]) {
  const left = new Set(leftOut)
  const kept = blocks.filter(
    (block, index) => !left.has(index) && !(block.type === 'picture' && block.path === cover),
  )
  return tidyBlocks(kept, kinds)
}

/** The rows are gone with the transaction, the files are not. */
async function removeFiles({ payload }: PayloadRequest, made: readonly Media[]): Promise<void> {
  const directory = payload.collections.media.config.upload.staticDir ?? ''
  const names = made.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).map((size) => size.filename),
  ])
  for (const name of names) {
    if (name) await rm(path.join(directory, name), { force: true })
  }
}

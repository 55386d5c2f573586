import { randomUUID } from 'node:crypto'
import type { CollectionSlug, FieldHook, TextField } from 'payload'
import { ValidationError } from 'payload'
import { slugify } from '@/text/slugify'

const LAST_SUFFIX = 1000

/** What an address is made from: a headline, a name, or the number of a văn bản. */
type Source = 'title' | 'name' | 'number'

/**
 * The last part of an item's address, unique in its collection, trash included.
 *
 * Left empty, it is made from `source` and numbered if taken ("-2"); typed by hand and taken, it is
 * refused, since the editor meant that very word.
 */
export function slug({
  source,
  reserved = [],
}: {
  source: Source
  reserved?: readonly string[]
}): TextField {
  return {
    name: 'slug',
    label: 'Địa chỉ (đường dẫn)',
    type: 'text',
    unique: true,
    index: true,
    maxLength: 120,
    hooks: {
      // A copy gets its own address, made from its title.
      beforeDuplicate: [() => null],
      beforeValidate: [chooseSlug({ source, reserved })],
    },
    admin: {
      position: 'sidebar',
      description:
        'Để trống thì lấy từ tít, tên hoặc số, bỏ dấu. Đổi địa chỉ của mục đã đăng: địa chỉ cũ tự chuyển sang địa chỉ mới.',
    },
  }
}

function chooseSlug({
  source,
  reserved,
}: {
  source: Source
  reserved: readonly string[]
}): FieldHook {
  return async ({ value, data, originalDoc, req, collection, operation }) => {
    if (!collection || (operation !== 'create' && operation !== 'update')) return value as unknown
    const before = originalDoc as Record<string, unknown> | undefined
    const own = operation === 'update' ? asText(before?.id) : asText(data?.id)
    const typed = slugify(asText(value))
    const isPublishing = data?._status === 'published'
    // A draft's word is taken on trust until it goes out: somebody may have been quicker.
    if (typed !== '' && !isPublishing && typed === asText(before?.slug)) return typed

    const isFree = (candidate: string) =>
      isFreeSlug({ candidate, collection: collection.slug, own, req, reserved })
    if (typed !== '') {
      if (await isFree(typed)) return typed
      throw slugTaken({ typed, collection: collection.slug, own, req })
    }

    const made = slugify(asText(data?.[source] ?? before?.[source]))
    // A draft may still lack a title; what is published needs an address, letters or not.
    if (made === '') return isPublishing ? `muc-${randomUUID().slice(-12)}` : undefined
    for (let suffix = 1; suffix <= LAST_SUFFIX; suffix += 1) {
      const candidate = suffix === 1 ? made : `${made}-${suffix}`
      if (await isFree(candidate)) return candidate
    }
    throw slugTaken({ typed: made, collection: collection.slug, own, req })
  }
}

type HookRequest = Parameters<FieldHook>[0]['req']

async function isFreeSlug({
  candidate,
  collection,
  own,
  req,
  reserved,
}: {
  candidate: string
  collection: CollectionSlug
  own: string
  req: HookRequest
  reserved: readonly string[]
}): Promise<boolean> {
  if (reserved.includes(candidate)) return false
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    select: {},
    trash: true,
    where: { slug: { equals: candidate }, id: { not_equals: own } },
  })
  return docs.length === 0
}

function slugTaken({
  typed,
  collection,
  own,
  req,
}: {
  typed: string
  collection: string
  own: string
  req: HookRequest
}) {
  return new ValidationError(
    {
      collection,
      id: own,
      errors: [
        {
          label: 'Địa chỉ (đường dẫn)',
          message: `Địa chỉ “${typed}” đã có mục khác dùng (kể cả trong thùng rác) hoặc dành riêng cho cổng. Hãy chọn địa chỉ khác.`,
          path: 'slug',
        },
      ],
    },
    req.t,
  )
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

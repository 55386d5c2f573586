import type { CollectionBeforeChangeHook } from 'payload'

/** What tells who has sent something, and by what they find it again. */
export const ERASED = { senderName: null, contact: null, tokenHash: null } as const

/** An editor has ticked "Xoá dữ liệu cá nhân": it goes with this save. */
export const eraseWhenAsked: CollectionBeforeChangeHook = ({ data, collection }) => {
  if (data.erase !== true) return data as unknown
  const has = (name: string) => collection.flattenedFields.some((field) => field.name === name)
  const erased = Object.entries(ERASED).filter(([name]) => has(name))
  return {
    ...data,
    ...Object.fromEntries(erased),
    erase: false,
    erasedAt: new Date().toISOString(),
  }
}

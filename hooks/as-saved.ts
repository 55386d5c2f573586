/**
 * A document as the save would leave it: what is sent over what is stored. Its id is the stored
 * one: while Payload restores a version, `data` has another.
 */
export function asSaved<Doc extends { id?: string }>(before: Doc | undefined, data: Doc): Doc {
  const saved = { ...before, ...data }
  return before?.id ? { ...saved, id: before.id } : saved
}

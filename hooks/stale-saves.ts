import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  GlobalBeforeOperationHook,
  GlobalBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { rememberSaveRequest, type Saved, takeBasedOn } from '@/hooks/save-request'
import { formatTime } from '@/text/dates'

/** Told apart by code; `newest` says when and by whom the version was saved that is in the way. */
class StaleSave extends APIError<{ newest: Newest; reason: 'stale' }> {
  constructor(newest: Newest) {
    const who = newest.savedByName ?? 'Có người'
    super(
      `Chưa lưu: ${who} đã lưu một bản mới hơn lúc ${formatTime(newest.updatedAt)}. Chưa mất gì; hãy so hai bản rồi chọn.`,
      409,
      { newest, reason: 'stale' },
      true,
    )
  }
}

interface Newest {
  updatedAt: string
  savedByName: string | null
}

/**
 * Who sends `updatedAt` says which version they have before them; the panel's forms always do. A
 * restored version brings its own `updatedAt` along, so only updates are asked.
 */
export const rememberBase: CollectionBeforeOperationHook = ({
  args,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one of its values is, not this use
  operation,
  req,
}) => {
  const { id, data, autosave } = args as { id?: string; data?: Versioned; autosave?: boolean }
  if (operation !== 'update' || id === undefined) return args
  remember(req, { collection: collection.slug, id }, data, autosave)
  return args
}

export const rememberGlobalBase: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return
  const { data } = args as { data?: Versioned }
  remember(req, { collection: 'globals', id: global.slug }, data)
}

/** Refuses to save over a version that its sender has not seen. Nothing sent: nothing asked. */
export const refuseStaleSave: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const stored = originalDoc as Versioned & { id: string }
  refuseIfNewer(req, { collection: collection.slug, id: stored.id }, stored)
  return data
}

export const refuseStaleGlobalSave: GlobalBeforeValidateHook = ({
  data,
  originalDoc,
  global,
  req,
}) => {
  const stored = (originalDoc ?? {}) as Versioned
  refuseIfNewer(req, { collection: 'globals', id: global.slug }, stored)
  return data as unknown
}

interface Versioned {
  updatedAt?: string | null
  savedByName?: string | null
}

function remember(
  req: PayloadRequest,
  of: Saved,
  data: Versioned | undefined,
  autosave = false,
): void {
  const basedOn = typeof data?.updatedAt === 'string' ? data.updatedAt : undefined
  const request = { isAutosave: autosave, ...(basedOn ? { basedOn } : {}) }
  rememberSaveRequest(req, of, request)
}

function refuseIfNewer(req: PayloadRequest, of: Saved, stored: Versioned): void {
  const basedOn = takeBasedOn(req, of)
  if (basedOn === undefined || !stored.updatedAt) return
  if (Date.parse(basedOn) >= Date.parse(stored.updatedAt)) return
  throw new StaleSave({
    updatedAt: stored.updatedAt,
    savedByName: stored.savedByName ?? null,
  })
}

import type { PayloadRequest } from 'payload'

/** What a save says of itself beside what it saves. */
interface SaveRequest {
  /** When the version was saved that the sender has before them; absent when they did not say. */
  basedOn?: string
  /** By the form itself, while somebody is typing (`?autosave=true`). */
  isAutosave: boolean
}

/** One request may save several things: each remembers its own. `id` of a global: its slug. */
export function rememberSaveRequest(req: PayloadRequest, of: Saved, request: SaveRequest): void {
  req.context[keyOf(of)] = request
}

/** Only once: what hooks save in the same request has said nothing of itself. */
export function takeBasedOn(req: PayloadRequest, of: Saved): string | undefined {
  const { basedOn, ...rest } = saveRequestOf(req, of)
  req.context[keyOf(of)] = rest
  return basedOn
}

export function saveRequestOf(req: PayloadRequest, of: Saved): SaveRequest {
  return (req.context[keyOf(of)] ?? { isAutosave: false }) as SaveRequest
}

export interface Saved {
  collection: string
  id: string
}

function keyOf({ collection, id }: Saved): string {
  return `saveRequest:${collection}:${id}`
}

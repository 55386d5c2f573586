import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

/** Refuses a save with a sentence in Vietnamese beside the field it is about; nothing is lost. */
export function refusal({
  collection,
  path,
  label,
  message,
  req,
}: {
  collection: string
  path: string
  label: string
  message: string
  req: PayloadRequest
}): ValidationError {
  return new ValidationError({ collection, errors: [{ label, message, path }], req }, req.t)
}

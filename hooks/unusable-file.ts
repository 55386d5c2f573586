import { APIError } from 'payload'

/** Refuses an upload with a sentence in Vietnamese: what is wrong with the file, and what to do. */
export function unusableFile(message: string, cause?: unknown): APIError {
  const error = new APIError(message, 400, {}, true)
  error.cause = cause
  return error
}

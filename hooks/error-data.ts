import type { AfterErrorHook } from 'payload'

/**
 * What a refusal says besides its sentence: which fields, which picture, which version. Payload sends
 * it only with errors that it knows by their class (3.90.1, utilities/formatErrors), and the build
 * holds that class once for the panel and once for REST: whichever of them opens the CMS first, the
 * other one does not know its errors.
 */
export const keepErrorData: AfterErrorHook = ({ error, result }) => {
  const { name, message, data, isPublic } = error as Error & { data?: unknown; isPublic?: boolean }
  const isLost = isPublic === true && isFilled(data) && result?.errors[0]?.data === undefined
  return isLost ? { response: { errors: [{ name, message, data }] } } : undefined
}

function isFilled(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && Object.keys(data).length > 0
}

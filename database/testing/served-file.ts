import config from '@payload-config'
import { handleEndpoints } from 'payload'

/** What a reader without an account gets at /api/media/file/NAME. */
export function servedFile(name: string): Promise<Response> {
  const request = new Request(`http://portal.test/api/media/file/${encodeURIComponent(name)}`)
  return handleEndpoints({ config, request })
}

import config from '@payload-config'
import type { Payload } from 'payload'
import { getPayload } from 'payload'

let opened: Promise<Payload> | undefined

/** The portal of this test file, on its own empty database. The same one at every call. */
export function openPortal(): Promise<Payload> {
  opened ??= open()
  return opened
}

export async function closePortal(): Promise<void> {
  const payload = await opened
  opened = undefined
  await payload?.destroy()
}

async function open(): Promise<Payload> {
  const payload = await getPayload({ config })
  // Refusals are what many tests are about; Payload would print each with its stack.
  payload.logger.level = 'fatal'
  return payload
}

import type { Payload } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { loadSampleContent } from './load'

/** Loads the sample content in one transaction: all of it, or nothing. */
export async function loadSampleAtOnce({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await loadSampleContent({ payload, req, now })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

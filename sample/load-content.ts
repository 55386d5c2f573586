import type { Payload } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { loadFoundation } from './load-foundation'
import { loadSamples } from './load-samples'

/**
 * Fills an empty database in one transaction: all of it, or nothing.
 *
 * @param withSamples whether sample items come with the foundation.
 * @param now the moment of loading; sample items lie in the months before it.
 */
export async function loadContent({
  payload,
  withSamples,
  now,
}: {
  payload: Payload
  withSamples: boolean
  now: Date
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const foundation = await loadFoundation({ payload, req })
    if (withSamples) await loadSamples({ payload, req, foundation, now })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

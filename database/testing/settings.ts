import type { Payload } from 'payload'

/** Whether editors publish: off in a new portal. */
export async function letEditorsPublish(payload: Payload, editorsPublish: boolean): Promise<void> {
  const data = { name: 'Cổng để thử', shortName: 'Cổng thử', editorsPublish }
  await payload.updateGlobal({ slug: 'site-settings', data })
}

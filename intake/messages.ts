import { getCms } from '@/data/cms'
import { findShortLinked } from '@/data/short-links'
import { messageForm } from '@/intake/forms'
import { receive } from '@/intake/receive'
import { FORM_FIELDS } from '@/site/intake-limits'
import { routes } from '@/site/routes'

/** Takes a message to the newsroom, or about an item; gives the path to go to. */
export async function takeMessage(request: Request, now: Date): Promise<string> {
  const cms = await getCms()
  return receive({
    request,
    now,
    kind: (sent) => (sent.has(FORM_FIELDS.item) ? 'item' : 'contact'),
    schema: messageForm,
    countSince: async (since) => {
      const { totalDocs } = await cms.count({
        collection: 'feedback',
        // Nobody from outside may count them.
        overrideAccess: true,
        where: { createdAt: { greater_than: since.toISOString() } },
      })
      return totalDocs
    },
    store: async ({ message, name, contact, item }) => {
      const about = item === undefined ? null : await findShortLinked(item)
      await cms.create({
        collection: 'feedback',
        data: {
          kind: item === undefined ? 'contact' : 'item',
          message,
          about: about?.label ?? null,
          path: about?.href ?? null,
          senderName: name ?? null,
          contact: contact ?? null,
        },
        depth: 0,
        overrideAccess: true,
      })
      return routes.feedbackReceived()
    },
  })
}

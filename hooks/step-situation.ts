import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/roles'
import { personOf } from '@/access/rules'
import type { Actor } from '@/editorial/actors'
import type { StoredStanding } from '@/editorial/states'
import { standingOf } from '@/editorial/states'
import type { Situation } from '@/editorial/workflow'
import type { SaveIntent } from '@/hooks/step-request'
import type { Stored } from '@/hooks/stored-item'
import { isLiving } from '@/hooks/stored-item'

/** An item as the workflow looks at it, whichever collection it is of. */
export interface Item extends StoredStanding {
  id: string
  title?: string | null
  name?: string | null
  abstract?: string | null
  lead?: string | null
  category?: Related
  unit?: Related
  publishedAt?: string | null
  deletedAt?: string | null
  step?: SaveIntent
}

type Related = string | { id: string } | null | undefined

/** An item and who asks for a step: what is stored decides, not what was sent. */
export async function situationOf(
  req: PayloadRequest,
  { row, newest }: Stored<Item>,
  sent: Item,
): Promise<Situation> {
  const isOut = isLiving(row)
  const standing = newest ? standingOf(newest) : null
  return {
    standing,
    unit: idOf(row ? row.unit : sent.unit),
    isOut,
    hasBeenOut: isOut || standing?.state === 'withdrawn' || Boolean(newest?.publishedAt),
    isTrashed: Boolean(row?.deletedAt) && Boolean(sent.deletedAt),
    actor: await whoAsks(req),
    now: new Date(),
  }
}

/** Who asks for a step, with the rights that the settings give them. */
export async function whoAsks(req: PayloadRequest): Promise<Actor> {
  const person = personOf(req)
  const isDecidedBySetting = person?.role === 'editor'
  const settings = isDecidedBySetting
    ? await req.payload.findGlobal({
        slug: 'site-settings',
        depth: 0,
        req,
        select: { editorsPublish: true },
      })
    : null
  return actorOf(person, { editorsPublish: settings?.editorsPublish === true })
}

export function idOf(related: Related): string | null {
  return typeof related === 'object' ? (related?.id ?? null) : (related ?? null)
}

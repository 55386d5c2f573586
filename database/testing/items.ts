import type { Payload } from 'payload'
import type { WorkflowKind } from '@/editorial/activity'
import { WORKFLOW_KINDS } from '@/editorial/activity'
import type { StepRequest } from '@/editorial/steps'
import { ANYWAY } from '@/database/testing/complete'
import type { Fields } from '@/database/testing/doors'
import type { Persona } from '@/database/testing/personas'

/** What each kind cannot do without. */
const NEEDED: Partial<Record<WorkflowKind, Fields>> = {
  campaigns: { name: 'Đại hội' },
  documents: {
    number: '178/BC-LĐLĐ',
    type: 'report',
    abstract: 'Sơ kết',
    issuedOn: '2022-07-25T12:00:00.000Z',
  },
  episodes: { medium: 'tv', number: 1, broadcastAt: '2026-01-05T11:00:00.000Z' },
}

/** Creates an item as somebody, or as nobody; gives its id. */
export async function makeItem({
  payload,
  kind = 'news',
  as,
  data = {},
}: {
  payload: Payload
  kind?: WorkflowKind
  as?: Persona
  data?: Fields
}): Promise<string> {
  const step = data.step ? { step: { ...ANYWAY, ...data.step } } : {}
  const { id } = await payload.create({
    collection: kind,
    data: { title: 'Hội thao', ...NEEDED[kind], ...data, ...step } as never,
    depth: 0,
    ...(as ? { user: as } : {}),
  })
  return id
}

/** Takes a step of the workflow as somebody would with the form's button. */
export async function takeStep({
  payload,
  kind = 'news',
  id,
  as,
  step,
}: {
  payload: Payload
  kind?: WorkflowKind
  id: string
  as: Persona
  step: StepRequest
}): Promise<void> {
  await payload.update({
    collection: kind,
    id,
    data: { step: { ...ANYWAY, ...step } },
    depth: 0,
    draft: true,
    user: as,
  })
}

export async function removeItems(payload: Payload): Promise<void> {
  for (const collection of WORKFLOW_KINDS) {
    await payload.delete({ collection, where: {}, trash: true })
  }
}

/** As if somebody had emptied it past all rules: the clock cannot publish it any more. */
export async function emptyTitle(payload: Payload, id: string): Promise<void> {
  const { docs } = await payload.db.findVersions<{ id: string }>({
    collection: 'news',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const version = docs[0]
  if (!version) throw new Error(`${id} has no version`)
  await payload.db.updateVersion({
    collection: 'news',
    id: version.id,
    versionData: { ...version, version: { ...version.version, title: '' } },
  })
}

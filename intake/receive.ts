import type { z } from 'zod'
import { env } from '@/env'
import { takingTurns } from '@/hooks/turns'
import { type FormKind, held, keepRefused } from '@/intake/held'
import { readForm } from '@/intake/read-form'
import { senderOf } from '@/intake/sender'
import { countTaken, hasShare } from '@/intake/shares'
import { judgeStamp } from '@/intake/stamp'
import { intakeLabels as words } from '@/site/intake-labels'
import type { FormField } from '@/site/intake-limits'
import { FORM_FIELDS, MOST_AN_HOUR } from '@/site/intake-limits'
import { routes } from '@/site/routes'

const HOUR_MS = 60 * 60 * 1000
/** Whoever has used a page's stamp so often gets one of their own, and has to wait until it is good. */
const MOST_OF_STAMP = 5
/** One after the other, so that none slips past the hour's count. */
const inTurn = takingTurns(1)

interface Reception<Form> {
  request: Request
  now: Date
  /** Which form it is; a function of what was sent where one address takes several. */
  kind: FormKind | ((sent: ReadonlyMap<string, string>) => FormKind)
  schema: z.ZodType<Form>
  /** How many were stored since then, of whomever. */
  countSince: (since: Date) => Promise<number>
  /** Stores it; gives the page to go to. */
  store: (form: Form) => Promise<string>
}

/**
 * Takes what a form has sent, or not; gives the path to go to. Programs and floods are turned away
 * and leave nothing behind. Whoever may be a person gets the form back with what they typed.
 */
export async function receive<Form>(reception: Reception<Form>): Promise<string> {
  const { request, now, kind, schema, countSince, store } = reception
  const secret = env.PAYLOAD_SECRET
  const sender = senderOf(request.headers.get('x-forwarded-for'), secret)
  const sent = await readForm(request)
  if (sent === null || sent.get(FORM_FIELDS.trap)) return routes.turnedAway()

  const values = valuesOf(sent)
  const refuse = (refused: { errors?: Partial<Record<FormField, string>>; notice?: string }) =>
    routes.refusedForm(
      keepRefused(
        {
          kind: typeof kind === 'function' ? kind(sent) : kind,
          values,
          errors: refused.errors ?? {},
          notice: refused.notice ?? null,
        },
        sender.network,
      ),
    )
  const stamp = values.stamp ?? ''
  const verdict = judgeStamp({ stamp, now, secret })
  if (verdict === 'forged') return routes.turnedAway()
  const staleForm = () => {
    delete values.stamp
    return refuse({ notice: words.notices.staleForm })
  }
  if (verdict === 'tooOld') return staleForm()
  const form = schema.safeParse(values)
  if (!form.success) return refuse({ errors: errorsOf(form.error) })
  if (verdict === 'tooSoon') return refuse({ notice: words.notices.tooSoon })
  const isWithin = (room: number) => hasShare({ sender, taken: held.taken, room, now })
  // Those who would have too much of an empty hour wait for no turn, and ask the database nothing.
  if (!isWithin(MOST_AN_HOUR)) return refuse({ notice: words.notices.tooMany })
  const use = `${sender.address} ${stamp}`
  if (held.stamps.count(use, now) >= MOST_OF_STAMP) return staleForm()
  return inTurn(async () => {
    const room = MOST_AN_HOUR - (await countSince(new Date(now.getTime() - HOUR_MS)))
    if (room <= 0) return refuse({ notice: words.notices.tooBusy })
    if (!isWithin(room)) return refuse({ notice: words.notices.tooMany })
    const path = await store(form.data)
    countTaken(sender, held.taken, now)
    held.stamps.add(use, now)
    if (values.kept) held.refused.delete(values.kept)
    return path
  })
}

function valuesOf(sent: Map<string, string>): Partial<Record<FormField, string>> {
  const entries = Object.entries(FORM_FIELDS).flatMap(([field, name]) => {
    const value = sent.get(name)
    return value === undefined || value === '' ? [] : [[field, value]]
  })
  return Object.fromEntries(entries) as Partial<Record<FormField, string>>
}

/** The first thing that is wrong with each field. */
function errorsOf({ issues }: z.ZodError): Partial<Record<FormField, string>> {
  return Object.fromEntries(
    issues.map(({ path, message }) => [String(path[0]), message]).toReversed(),
  ) as Partial<Record<FormField, string>>
}

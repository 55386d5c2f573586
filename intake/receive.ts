import type { z } from 'zod'
import { env } from '@/env'
import { takingTurns } from '@/hooks/turns'
import { addressKey } from '@/intake/address-key'
import { type FormKind, held, keepRefused } from '@/intake/held'
import { readForm } from '@/intake/read-form'
import { judgeStamp } from '@/intake/stamp'
import { intakeLabels as words } from '@/site/intake-labels'
import type { FormField } from '@/site/intake-limits'
import { FORM_FIELDS } from '@/site/intake-limits'
import { routes } from '@/site/routes'

const HOUR_MS = 60 * 60 * 1000
/** One after the other, so that none slips past the hour's count. */
const inTurn = takingTurns(1)

interface Reception<Form> {
  request: Request
  now: Date
  /** Which form it is; a function of what was sent where one address takes several. */
  kind: FormKind | ((sent: ReadonlyMap<string, string>) => FormKind)
  schema: z.ZodType<Form>
  /** Whether the hour has room for one more; `since` is its beginning. */
  hasRoom: (since: Date) => Promise<boolean>
  /** Stores it; gives the page to go to. */
  store: (form: Form) => Promise<string>
}

/**
 * Takes what a form has sent, or not; gives the path to go to. Programs and floods are turned away
 * and leave nothing behind. Whoever may be a person gets the form back with what they typed.
 */
export async function receive<Form>(reception: Reception<Form>): Promise<string> {
  const { request, now, kind, schema, hasRoom, store } = reception
  const secret = env.PAYLOAD_SECRET
  const key = addressKey(request.headers.get('x-forwarded-for'), secret)
  const sent = held.tries.take(key, now) ? await readForm(request) : null
  if (sent === null || sent.get(FORM_FIELDS.trap)) return routes.turnedAway()

  const values = valuesOf(sent)
  const refuse = (refused: { errors?: Partial<Record<FormField, string>>; notice?: string }) =>
    routes.refusedForm(
      keepRefused({
        kind: typeof kind === 'function' ? kind(sent) : kind,
        values,
        errors: refused.errors ?? {},
        notice: refused.notice ?? null,
      }),
    )
  const verdict = judgeStamp({ stamp: values.stamp ?? '', now, secret })
  if (verdict === 'forged') return routes.turnedAway()
  if (verdict === 'tooOld') {
    delete values.stamp
    return refuse({ notice: words.notices.staleForm })
  }
  const form = schema.safeParse(values)
  if (!form.success) return refuse({ errors: errorsOf(form.error) })
  if (verdict === 'tooSoon') return refuse({ notice: words.notices.tooSoon })
  if (!held.taken.take(key, now)) return refuse({ notice: words.notices.tooMany })
  return inTurn(async () => {
    if (!(await hasRoom(new Date(now.getTime() - HOUR_MS)))) {
      return refuse({ notice: words.notices.tooBusy })
    }
    const path = await store(form.data)
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

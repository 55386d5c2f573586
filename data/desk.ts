import type { TypedUser } from 'payload'
import { seesAllDrafts } from '@/access/roles'
import { getCms, getSurvey } from '@/data/cms'
import { deskBroadcasts } from '@/data/desk-broadcasts'
import { deskParticipation } from '@/data/desk-participation'
import { deskTimeliness } from '@/data/desk-timeliness'
import { deskTopics } from '@/data/desk-topics'
import { deskTotals } from '@/data/desk-totals'
import type { DeskView } from '@/data/desk-views'
import type { GatheredLedger, KindLedger } from '@/hooks/gather-ledger'
import { gatherLedger, kindLedger } from '@/hooks/gather-ledger'
import type { CountedKind } from '@/statistics/engines/counter'
import type { PublicationSurvey } from '@/statistics/engines/survey'
import { nameOfPeriod } from '@/statistics/period-names'
import type { Day } from '@/statistics/periods'
import { monthPeriod } from '@/statistics/periods'
import { localMonth, localYear, toLocalDay } from '@/text/dates'

/** What every part of the desk asks. */
export interface DeskSources {
  ledger: GatheredLedger
  kinds: Record<CountedKind, KindLedger>
  survey: PublicationSurvey
  today: Day
  /** "LĐLĐ tỉnh Quảng Nam" */
  issuer: string
}

/**
 * The leader's desk; null for who may not see it. Grouped queries only, never whole documents.
 *
 * @param broadcastYear whose programmes to show; the current year where it is left out.
 */
export async function getDesk({
  user,
  now,
  broadcastYear = localYear(now),
}: {
  user: TypedUser | null
  now: Date
  broadcastYear?: number
}): Promise<DeskView | null> {
  if (!seesAllDrafts(user)) return null
  const sources = await gatherSources(now)
  const [totals, participation, timeliness, broadcasts, topics] = await Promise.all([
    deskTotals(sources),
    deskParticipation(sources),
    deskTimeliness(sources),
    deskBroadcasts(sources, broadcastYear),
    deskTopics(sources),
  ])
  return {
    today: sources.today,
    month: nameOfPeriod(monthPeriod(localYear(now), localMonth(now))),
    year: localYear(now),
    totals,
    participation,
    timeliness,
    broadcasts,
    topics,
  }
}

async function gatherSources(now: Date): Promise<DeskSources> {
  const payload = await getCms()
  const [ledger, { issuerInText }, { shortName }] = await Promise.all([
    gatherLedger({ payload }),
    payload.findGlobal({ slug: 'report-settings', depth: 0 }),
    payload.findGlobal({ slug: 'site-settings', depth: 0 }),
  ])
  const [news, articles, tv, radio] = await Promise.all([
    kindLedger(ledger, 'news'),
    kindLedger(ledger, 'articles'),
    kindLedger(ledger, 'tv'),
    kindLedger(ledger, 'radio'),
  ])
  return {
    ledger,
    kinds: { news, articles, tv, radio },
    survey: await getSurvey(),
    today: toLocalDay(now),
    issuer: issuerInText || shortName,
  }
}

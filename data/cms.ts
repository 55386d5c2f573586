import config from '@payload-config'
import type { Payload } from 'payload'
import { getPayload } from 'payload'
import { counterOf, surveyOf } from '@/statistics/engines/adapter'
import type { PublicationCounter } from '@/statistics/engines/counter'
import type { PublicationSurvey } from '@/statistics/engines/survey'

/** The one way from a page to the content. Payload keeps the instance. */
export function getCms(): Promise<Payload> {
  return getPayload({ config })
}

/** Counts in whichever database is in use. */
export async function getCounter(): Promise<PublicationCounter> {
  return counterOf((await getCms()).db)
}

/** Groups by two things at once, tells silence and timeliness, in whichever database is in use. */
export async function getSurvey(): Promise<PublicationSurvey> {
  return surveyOf((await getCms()).db)
}

import config from '@payload-config'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq, getPayload } from 'payload'
import { cache } from 'react'
import { counterOf, surveyOf } from '@/statistics/engines/adapter'
import type { PublicationCounter } from '@/statistics/engines/counter'
import type { PublicationSurvey } from '@/statistics/engines/survey'

/** The one way from a page to the content. Payload keeps the instance. */
export function getCms(): Promise<Payload> {
  return getPayload({ config })
}

interface Reading {
  cms: Payload
  /** Goes with every question: nobody is signed in. */
  req: PayloadRequest
}

/**
 * Shared by all that one page reads: Payload then loads the pictures, categories and units that
 * several rows refer to together, and each of them once.
 */
export const getReading = cache(async (): Promise<Reading> => {
  const cms = await getCms()
  return { cms, req: await createLocalReq({}, cms) }
})

/** Counts in whichever database is in use. */
export async function getCounter(): Promise<PublicationCounter> {
  return counterOf((await getCms()).db)
}

/** Groups by two things at once, tells silence and timeliness, in whichever database is in use. */
export async function getSurvey(): Promise<PublicationSurvey> {
  return surveyOf((await getCms()).db)
}

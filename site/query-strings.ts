import { DOCUMENT_TYPES } from '@/site/documents'
import type { DocumentQuery, ListQuery, Query, StatisticsQuery } from '@/site/queries'
import {
  FORCE_SEGMENTS,
  KIND_SEGMENTS,
  TOPIC_SEGMENTS,
  SAME_PERIOD,
  STEP_SEGMENTS,
} from '@/site/queries'

export function documentQuery(query: DocumentQuery): Query {
  const { words, type, issuer, field, year, force, before } = query
  return {
    q: words,
    loai: type && DOCUMENT_TYPES[type].segment,
    'co-quan': issuer,
    'linh-vuc': field,
    nam: year,
    'hieu-luc': force && FORCE_SEGMENTS[force],
    truoc: before,
  }
}

export function statisticsQuery({ from, to, step, compare }: StatisticsQuery): Query {
  return {
    tu: from,
    den: to,
    theo: step && STEP_SEGMENTS[step],
    'so-sanh': compare === true ? SAME_PERIOD : undefined,
  }
}

export function withListQuery(path: string, query: ListQuery): string {
  const { year, month, from, to, kind, lacking, before } = query
  return withQuery(path, {
    nam: year,
    thang: month,
    tu: from,
    den: to,
    loai: kind && KIND_SEGMENTS[kind],
    thieu: lacking && TOPIC_SEGMENTS[lacking],
    truoc: before,
  })
}

export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams()
  const given: Record<string, string | number | undefined> = query
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) search.set(key, String(value))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

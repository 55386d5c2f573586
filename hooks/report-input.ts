import type { Payload, PayloadRequest } from 'payload'
import type { GatheredLedger, KindLedger } from '@/hooks/gather-ledger'
import { gatherLedger, kindLedger } from '@/hooks/gather-ledger'
import { reportBroadcasts } from '@/hooks/report-broadcasts'
import type { ReportSetting } from '@/payload-types'
import { breakdownTable } from '@/reports/breakdown-table'
import type { ReportInput } from '@/reports/build-report'
import { reportedSpan } from '@/reports/build-report'
import { comparedPeriod, comparePeriods, type Comparison } from '@/reports/comparison'
import { publicationYears } from '@/reports/counts'
import { handFigures } from '@/reports/hand-figures'
import type { ReportSettings } from '@/reports/report'
import type { ReportRequest } from '@/reports/report-request'
import type { Day, Period } from '@/statistics/periods'
import { samePeriodLastYear } from '@/statistics/periods'
import { unitsToShow } from '@/statistics/units'

export type GatheredInput = { ok: true; input: ReportInput } | { ok: false; reason: 'noSettings' }

/**
 * All that a report says, from the ledger as it is now: past all access rules, so whoever hands it
 * on asks first who may read it.
 *
 * @param request without problems (`findRequestProblem`).
 * @param req of the save that keeps the report, to stay in its transaction.
 */
export async function getReportInput({
  payload,
  request,
  req,
}: {
  payload: Payload
  request: ReportRequest
  req?: PayloadRequest
}): Promise<GatheredInput> {
  const within = req ? { req } : {}
  const stored = await payload.findGlobal({ ...within, slug: 'report-settings', depth: 0 })
  const settings = toSettings(stored)
  if (settings === null) return { ok: false, reason: 'noSettings' }

  const ledger = await gatherLedger({ payload, ...within })
  const span = reportedSpan(request.span, request.closingDay) ?? request.span
  const [news, articles] = await Promise.all([
    kindLedger(ledger, 'news'),
    kindLedger(ledger, 'articles'),
  ])
  const since = [news.since, articles.since].flatMap((day) => day ?? []).sort()[0] ?? null
  const series = async (of: Period) => ({
    news: { figures: news.figures, months: await news.monthsIn(of) },
    articles: { figures: articles.figures, months: await articles.monthsIn(of) },
  })
  return {
    ok: true,
    input: {
      settings,
      heading: { number: request.number, date: request.date, abstract: request.abstract },
      span,
      publications: publicationYears({ span, since, ...(await series(span)) }),
      programme: stored.programme,
      broadcasts: await reportBroadcasts(ledger, span),
      ...handFigures(
        ledger.indicators.filter(({ kind }) => kind === null),
        span,
      ),
      breakdowns: await Promise.all([
        breakdown({ dimension: 'unit', ledger, span, news, articles }),
        breakdown({ dimension: 'category', ledger, span, news, articles }),
      ]),
      comparison: await compare(span, since, series),
    },
  }
}

/** Null until somebody has said who reports. */
function toSettings(stored: ReportSetting): ReportSettings | null {
  // Required, but nobody may have saved them yet.
  const issuer = stored.issuer as string | null | undefined
  if (!issuer) return null
  return {
    superior: stored.superior ?? null,
    issuer,
    issuerInText: stored.issuerInText,
    symbol: stored.symbol,
    place: stored.place,
    signature: {
      authority: stored.authority ?? null,
      position: stored.position,
      name: stored.signer ?? null,
    },
    recipients: (stored.recipients ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }
}

async function breakdown({
  dimension,
  ledger,
  span,
  news,
  articles,
}: {
  dimension: 'unit' | 'category'
  ledger: GatheredLedger
  span: Period
  news: KindLedger
  articles: KindLedger
}): Promise<ReportInput['breakdowns'][number]> {
  const seriesOf = async ({ kind, figures, covered }: KindLedger) => ({
    figures,
    counts: await ledger.counter.countByDimension({ kind, span, except: covered, dimension }),
  })
  const [ofNews, ofArticles] = await Promise.all([seriesOf(news), seriesOf(articles)])
  const named =
    dimension === 'category'
      ? ledger.categories
      : unitsToShow({
          units: ledger.units,
          span,
          counts: [...ofNews.counts, ...ofArticles.counts],
        })
  const names = named.map(({ id, name }) => ({ id, label: name }))
  const result = breakdownTable({ dimension, span, names, news: ofNews, articles: ofArticles })
  return { dimension, result }
}

/** Null where nothing is known of the year before. */
async function compare(
  span: Period,
  since: Day | null,
  series: (of: Period) => Promise<Record<'news' | 'articles', Series['current']>>,
): Promise<Comparison | null> {
  const current = comparedPeriod(span)
  const [now, then] = await Promise.all([series(current), series(samePeriodLastYear(current))])
  const comparison = comparePeriods({
    current,
    since,
    series: [rowOf('tin', now.news, then.news), rowOf('bài', now.articles, then.articles)],
  })
  const isKnown = comparison.rows.some(
    ({ previous }) => previous.known || previous.reason !== 'noData',
  )
  return isKnown ? comparison : null
}

type Series = Parameters<typeof comparePeriods>[0]['series'][number]

function rowOf(name: string, current: Series['current'], previous: Series['previous']): Series {
  return { name, current, previous }
}

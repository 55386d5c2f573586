import type { ReactNode } from 'react'
import type { SpanStatisticsView } from '@/data/statistics-views'
import { SectionHeading } from '@/components/layout/section-heading'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatDecimal, formatInteger, formatShare } from '@/text/numbers'
import { BreakdownTable, Indivisible } from './breakdown-table'
import { ClosedNumbers } from './closed-numbers'
import { CountWithSources } from './count-sources'
import { HeatMap } from './heat-map'
import { SamePeriod } from './same-period'
import { rowsOfMonths, rowsOfYears, TimeCharts } from './time-charts'
import { YearTable } from './year-table'

const TIME_TABLE = 'bang-thoi-gian'

interface SpanProps {
  statistics: SpanStatisticsView
}

/** Tin, bài, their sum and the share of bài; how many units took part. */
export function SpanCounts({ statistics }: SpanProps) {
  const { news, articles, sum, share, documents, participation } = statistics
  return (
    <>
      <dl className="pocket pocket-counts">
        <div>
          <dt>{words.unitNews}</dt>
          <dd>
            <CountWithSources count={news} documents={documents} />
          </dd>
        </div>
        <div>
          <dt>{words.unitArticles}</dt>
          <dd>
            <CountWithSources count={articles} documents={documents} />
          </dd>
        </div>
        {sum !== null && share !== null && (
          <div>
            <dt>{words.together}</dt>
            <dd>
              <span className="number">{formatInteger(sum)}</span>
              <span className="source">{words.shareOfAll(formatShare(share))}</span>
            </dd>
          </div>
        )}
      </dl>
      {participation !== null && (
        <p className="participation">
          {words.participation(
            formatInteger(participation.active),
            formatInteger(participation.units),
          )}
          {participation.perUnit !== null &&
            ` ${words.perUnitSentence(formatDecimal(participation.perUnit, 1))}`}
        </p>
      )}
    </>
  )
}

/** Everything that is told of a span, each chart beside its table. */
export function SpanSections({ statistics }: SpanProps) {
  const { closed, comparison, heatMap, participation } = statistics
  return (
    <>
      {closed.length > 0 && (
        <Section id="ky-da-chot" title={words.closed}>
          <ClosedNumbers closed={closed} />
        </Section>
      )}
      {comparison !== null && (
        <Section id="cung-ky" title={words.comparison}>
          <SamePeriod comparison={comparison} />
        </Section>
      )}
      <Section id="thoi-gian" title={words.byTime}>
        <ByTime statistics={statistics} />
      </Section>
      {heatMap !== null && (
        <Section id="don-vi-thoi-gian" title={words.heatMap}>
          <HeatMap id="bang-don-vi-thoi-gian" heatMap={heatMap} />
        </Section>
      )}
      <Breakdowns statistics={statistics} />
      {participation?.withPredecessors.map((unit) => (
        <p key={unit.label} className="meta">
          {words.withPredecessors(
            unit.label,
            formatInteger(unit.own),
            unit.predecessors.join(', '),
            formatInteger(unit.sum),
          )}
        </p>
      ))}
    </>
  )
}

const BREAKDOWNS = [
  { id: 'don-vi', title: words.byUnit, key: 'byUnit' },
  { id: 'chuyen-muc', title: words.byCategory, key: 'byCategory' },
  { id: 'mach', title: words.byStream, key: 'byStream' },
  { id: 'chuyen-de', title: words.byCampaign, key: 'byCampaign' },
] as const

/** Where nothing can be told apart the reason is told once. */
function Breakdowns({ statistics }: SpanProps) {
  const { name, documents } = statistics
  if (BREAKDOWNS.every(({ key }) => !statistics[key].known)) {
    return (
      <Section id="phan-theo" title={words.byAll}>
        <Indivisible />
      </Section>
    )
  }
  return BREAKDOWNS.map(({ id, title, key }) => (
    <Section key={id} id={id} title={title}>
      <BreakdownTable
        id={`bang-${id}`}
        caption={`${title}, ${name}`}
        rowHeading={words.kindOrName}
        breakdown={statistics[key]}
        documents={documents}
      />
    </Section>
  ))
}

interface SectionProps {
  id: string
  title: string
  children: ReactNode
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <SectionHeading id={id} title={title} href={null} />
      {children}
    </section>
  )
}

function ByTime({ statistics }: SpanProps) {
  const { byYear, byMonth, documents, name } = statistics
  if (byYear !== null) {
    return (
      <div className="chart-and-table">
        <TimeCharts rows={rowsOfYears(byYear)} tableId={TIME_TABLE} />
        <div>
          <YearTable id={TIME_TABLE} years={byYear} total={statistics} documents={documents} />
        </div>
      </div>
    )
  }
  if (byMonth === null) return null
  return (
    <div className="chart-and-table">
      {byMonth.known && <TimeCharts rows={rowsOfMonths(byMonth.rows)} tableId={TIME_TABLE} />}
      <div>
        <BreakdownTable
          id={TIME_TABLE}
          caption={`${words.byTime}, ${name}`}
          rowHeading={words.time}
          breakdown={byMonth}
          documents={documents}
        />
      </div>
    </div>
  )
}

import type { PublicationYears, ReportCount } from '@/reports/counts'
import { paragraph, type Inline, type Paragraph } from '@/reports/report'
import { capitalise, daysWords, isNewYear, monthWords, spanWords } from '@/reports/span-words'
import { isWholeYear, type Period } from '@/statistics/periods'
import { formatOfficialCount } from '@/text/official-style'

type Year = PublicationYears['years'][number]

/**
 * Tin and bài as report 178 says them: what a usual year has, what the span has, and in a footnote
 * each year's part. Words claim only what the numbers bear: "hàng năm có hàng trăm" needs at least
 * two whole years, all of them known; a number that cannot be told apart is said to be so.
 *
 * @returns for the ledger of report 178 exactly its sentence and its footnote.
 */
export function publicationsParagraph({ years, total }: PublicationYears): Paragraph {
  const first = years.findIndex((year) => !hasNoData(year))
  const known = first === -1 ? [] : years.slice(first)
  const [start, end] = [known[0] ?? years[0], years.at(-1)]
  if (!start || !end) return paragraph()
  const words = spanWords({ from: start.period.from, to: end.period.to })
  if (known.length === 0) return paragraph(`${capitalise(words)}: không có số liệu về tin, bài.`)

  const usual = usualYear(known)
  const opening = usual === null ? capitalise(words) : `${usual} Cụ thể, ${words}`
  // With a usual year, it has said already that they were published.
  const verb =
    usual === null && isSome(total.news) && isSome(total.articles) ? ' được đăng tải' : ''
  const cut = cutFigures([total])
  const cutByYears = cutFigures(known).filter((figure) => !cut.includes(figure))
  const footnote =
    known.length > 1 ? `${yearsWords(known)}.${whyUnknown(cutByYears)}` : sourceWords(total)
  const note: Inline[] = footnote === '' ? [] : [{ footnote }]
  return paragraph(`${opening}: ${totalWords(total)}${verb}`, ...note, `.${whyUnknown(cut)}`)
}

/** "Hàng năm có hàng trăm tin, bài được đăng tải."; null where that cannot be said. */
function usualYear(years: readonly Year[]): string | null {
  const whole = years.filter(({ period }) => isWholeYear(period))
  const sums = whole.map(({ news, articles }) =>
    news.known && articles.known ? news.value + articles.value : 0,
  )
  if (sums.length < 2) return null
  const magnitude = magnitudeOf(Math.min(...sums))
  return magnitude && `Hàng năm có ${magnitude} tin, bài được đăng tải.`
}

function magnitudeOf(count: number): string | null {
  if (count >= 1000) return 'hàng nghìn'
  if (count >= 100) return 'hàng trăm'
  return count >= 10 ? 'hàng chục' : null
}

/** "có 1.160 tin và 90 bài", "có 90 bài, không có tin", "số tin không tách được, có 90 bài" */
function totalWords({ news, articles }: PublicationYears['total']): string {
  if (isSome(news) && isSome(articles)) return `có ${countWords(news, articles, ' và ')}`
  const both = bothMissing(news, articles)
  if (both !== null) return both
  const phrases = [
    isSome(news) ? `có ${phrase(news, 'tin')}` : phrase(news, 'tin'),
    isSome(articles) ? `có ${phrase(articles, 'bài')}` : phrase(articles, 'bài'),
  ]
  return (isNone(news) ? phrases.reverse() : phrases).join(', ')
}

/** "Năm 2018: 240 tin, 09 bài; … ; đến tháng 7/2022: 139 tin và 12 bài" */
function yearsWords(years: readonly Year[]): string {
  const items = years.map(({ period, news, articles }, index) => {
    const isLast = index === years.length - 1
    const name =
      isLast && reachesOnlyTo(period) ? `đến ${monthWords(period.to)}` : spanWords(period)
    return `${name}: ${countWords(news, articles, isLast ? ' và ' : ', ')}`
  })
  return capitalise(items.join('; '))
}

function countWords(news: ReportCount, articles: ReportCount, joint: string): string {
  const both = bothMissing(news, articles)
  if (both !== null) return both
  const isPlain = isSome(news) && isSome(articles)
  return `${phrase(news, 'tin')}${isPlain ? joint : ', '}${phrase(articles, 'bài')}`
}

/** One phrase where tin and bài are missing for the same reason. */
function bothMissing(news: ReportCount, articles: ReportCount): string | null {
  if (isNone(news) && isNone(articles)) return 'không có tin, bài'
  if (news.known || articles.known || news.reason !== articles.reason) return null
  return news.reason === 'noData' ? 'không có số liệu về tin, bài' : 'số tin, bài không tách được'
}

function phrase(count: ReportCount, kind: 'tin' | 'bài'): string {
  if (!count.known) {
    return count.reason === 'noData' ? `không có số liệu về ${kind}` : `số ${kind} không tách được`
  }
  return count.value === 0 ? `không có ${kind}` : `${formatOfficialCount(count.value)} ${kind}`
}

/** For a single year, which has no table with its sources; empty where all was counted here. */
function sourceWords({ news, articles }: PublicationYears['total']): string {
  const counts = [news, articles].filter((count) => count.known)
  const documents = [...new Set(counts.flatMap((count) => count.documents))]
  if (documents.length === 0) return ''
  const isCounted = counts.some((count) => count.counted > 0)
  const rest = isCounted ? '; phần còn lại đếm trên Cổng thông tin điện tử' : ''
  return `Theo ${documents.join('; ')}${rest}.`
}

/** The figures that a span or its years cut, each once: its days and its document. */
function cutFigures(counts: readonly { news: ReportCount; articles: ReportCount }[]): string[] {
  const cut = counts
    .flatMap(({ news, articles }) => [news, articles])
    .flatMap((count) => (!count.known && count.reason === 'indivisible' ? count.figures : []))
    .map(({ period, document }) => `${daysWords(period)} (${document})`)
  return [...new Set(cut)]
}

function whyUnknown(cut: readonly string[]): string {
  return cut.length === 0 ? '' : ` Văn bản chỉ ghi một con số chung cho cả kỳ: ${cut.join('; ')}.`
}

/** From New Year to a day before December 31. */
function reachesOnlyTo(period: Period): boolean {
  return isNewYear(period.from) && !isWholeYear(period)
}

function hasNoData({ news, articles }: Year): boolean {
  return [news, articles].every((count) => !count.known && count.reason === 'noData')
}

function isSome(count: ReportCount): boolean {
  return count.known && count.value > 0
}

function isNone(count: ReportCount): boolean {
  return count.known && count.value === 0
}

import { statisticsLabels as words } from '@/site/statistics-labels'

interface BarChartRow {
  label: string
  /** A part of its period only: drawn with a dashed outline, and named. */
  partNote: string | null
  bars: BarView[]
}

interface BarView {
  /** null: the ledger cannot tell. */
  value: number | null
  /** Stands beside the bar. */
  text: string
  isStriped: boolean
}

interface BarChartProps {
  /** Prefix of the ids inside; unique on the page. */
  id: string
  title: string
  description: string
  /** Id of the table with the same numbers. */
  tableId: string
  rows: BarChartRow[]
}

/** In em of the drawing's own font size, so that the chart grows with the reader's text size. */
const LABEL_HEIGHT = 1.4
const BAR_HEIGHT = 1.3
const GAP = 0.4
/** The longest bar takes this share of the width; the rest is for its number. */
const LONGEST_BAR = 74

/**
 * Horizontal bars drawn on the server: solid for tin, striped for bài, each with its number beside
 * it, so that colour carries nothing. Widths are percentages: text keeps its size on every screen.
 */
export function BarChart({ id, title, description, tableId, rows }: BarChartProps) {
  const bars = rows.flatMap((row) => row.bars)
  const longest = Math.max(...bars.map(({ value }) => value ?? 0))
  const stripes = `${id}-stripes`
  const rowHeight =
    LABEL_HEIGHT + Math.max(...rows.map((row) => row.bars.length)) * BAR_HEIGHT + GAP
  const hasBoth = [true, false].every((striped) => bars.some((bar) => bar.isStriped === striped))
  return (
    <div className="bar-figure">
      {hasBoth && <Legend stripes={stripes} hasParts={rows.some((row) => row.partNote !== null)} />}
      <svg
        className="bar-chart"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc ${tableId}`}
        width="100%"
        height={`${(rows.length * rowHeight).toFixed(1)}em`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <defs>
          <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse">
            <path className="bar-stripe" d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5" />
          </pattern>
        </defs>
        {rows.map((row, index) => {
          const top = index * rowHeight
          return (
            <g key={row.label} className={row.partNote === null ? undefined : 'bar-part'}>
              <text className="bar-label" x="0" y={em(top + 1)}>
                {row.partNote === null ? row.label : `${row.label} (${row.partNote})`}
              </text>
              {row.bars.map((bar, place) => (
                <Bar
                  key={place}
                  bar={bar}
                  longest={longest}
                  top={top + LABEL_HEIGHT + place * BAR_HEIGHT}
                  fill={bar.isStriped ? `url(#${stripes})` : undefined}
                />
              ))}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

interface BarProps {
  bar: BarView
  longest: number
  /** In em. */
  top: number
  /** A pattern; without one the bar is solid. */
  fill: string | undefined
}

function Bar({ bar: { value, text }, longest, top, fill }: BarProps) {
  const width = longest === 0 ? 0 : ((value ?? 0) / longest) * LONGEST_BAR
  const share = `${width.toFixed(2)}%`
  return (
    <>
      {width > 0 && (
        <rect className="bar" x="1" y={em(top)} width={share} height="1.1em" fill={fill} />
      )}
      <text className="bar-value" x={share} dx="0.5em" y={em(top + 0.95)}>
        {text}
      </text>
    </>
  )
}

/** Beside the drawing, not in it: its words wrap. The drawing's own title says the same. */
function Legend({ stripes, hasParts }: { stripes: string; hasParts: boolean }) {
  return (
    <ul className="bar-legend" aria-hidden="true">
      <li>
        <Swatch fill={undefined} /> {words.legendNews}
      </li>
      <li>
        <Swatch fill={`url(#${stripes})`} /> {words.legendArticles}
      </li>
      {hasParts && (
        <li className="bar-part">
          <Swatch fill={undefined} /> {words.legendPart}
        </li>
      )}
    </ul>
  )
}

function Swatch({ fill }: { fill: string | undefined }) {
  return (
    <svg width="1.6em" height="1em">
      <rect className="bar" x="1" y="0.05em" width="1.4em" height="0.9em" fill={fill} />
    </svg>
  )
}

function em(value: number): string {
  return `${Number(value.toFixed(2))}em`
}

import { labels } from '@/site/labels'
import { formatInteger } from '@/text/numbers'

interface BarChartRow {
  label: string
  /** A part of its period only: drawn with a dashed outline, and named. */
  partNote: string | null
  /** null: the ledger cannot tell. */
  news: number | null
  articles: number | null
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
const ROW_HEIGHT = 4.4
/** The longest bar takes this share of the width; the rest is for its number. */
const LONGEST_BAR = 74

/**
 * Horizontal bars drawn on the server: solid for tin, striped for bài, each with its number beside
 * it, so that colour carries nothing. Widths are percentages: text keeps its size on every screen.
 */
export function BarChart({ id, title, description, tableId, rows }: BarChartProps) {
  const longest = Math.max(1, ...rows.flatMap((row) => [row.news ?? 0, row.articles ?? 0]))
  const stripes = `${id}-stripes`
  const hasParts = rows.some((row) => row.partNote !== null)
  return (
    <div className="bar-figure">
      <Legend stripes={stripes} hasParts={hasParts} />
      <svg
        className="bar-chart"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc ${tableId}`}
        width="100%"
        height={`${rows.length * ROW_HEIGHT}em`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <defs>
          <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse">
            <path className="bar-stripe" d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5" />
          </pattern>
        </defs>
        {rows.map((row, index) => {
          const top = index * ROW_HEIGHT
          return (
            <g key={row.label} className={row.partNote === null ? undefined : 'bar-part'}>
              <text className="bar-label" x="0" y={`${top + 1}em`}>
                {row.partNote === null ? row.label : `${row.label} (${row.partNote})`}
              </text>
              <Bar
                value={row.news}
                unit={labels.statistics.unitNews}
                longest={longest}
                top={top + 1.4}
                fill={null}
              />
              <Bar
                value={row.articles}
                unit={labels.statistics.unitArticles}
                longest={longest}
                top={top + 2.7}
                fill={`url(#${stripes})`}
              />
            </g>
          )
        })}
      </svg>
    </div>
  )
}

interface BarProps {
  value: number | null
  unit: string
  longest: number
  /** In em. */
  top: number
  /** A pattern, or null for the solid colour. */
  fill: string | null
}

function Bar({ value, unit, longest, top, fill }: BarProps) {
  const width = ((value ?? 0) / longest) * LONGEST_BAR
  const text =
    value === null ? `${unit}: ${labels.statistics.indivisible}` : `${formatInteger(value)} ${unit}`
  return (
    <>
      {width > 0 && (
        <rect
          className="bar"
          x="1"
          y={`${top}em`}
          width={`${width.toFixed(2)}%`}
          height="1.1em"
          fill={fill ?? undefined}
        />
      )}
      <text className="bar-value" x={`${width.toFixed(2)}%`} dx="0.5em" y={`${top + 0.95}em`}>
        {text}
      </text>
    </>
  )
}

/** Beside the drawing, not in it: its words wrap. The drawing's own title says the same. */
function Legend({ stripes, hasParts }: { stripes: string; hasParts: boolean }) {
  const words = labels.statistics
  return (
    <ul className="bar-legend" aria-hidden="true">
      <li>
        <Swatch fill={null} /> {words.legendNews}
      </li>
      <li>
        <Swatch fill={`url(#${stripes})`} /> {words.legendArticles}
      </li>
      {hasParts && (
        <li className="bar-part">
          <Swatch fill={null} /> {words.legendPart}
        </li>
      )}
    </ul>
  )
}

function Swatch({ fill }: { fill: string | null }) {
  return (
    <svg width="1.6em" height="1em">
      <rect
        className="bar"
        x="1"
        y="0.05em"
        width="1.4em"
        height="0.9em"
        fill={fill ?? undefined}
      />
    </svg>
  )
}

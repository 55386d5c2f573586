import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type Paragraph,
} from 'docx'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}

/** Blocks that stand side by side: a table of one row that nobody sees, never torn by a page. */
export function columns(
  blocks: readonly { width: number; children: readonly Paragraph[] }[],
): Table {
  return new Table({
    width: { size: blocks.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: blocks.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: blocks.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
              children,
            }),
        ),
      }),
    ],
  })
}

/** A text with its own line breaks, such as a long name that is set in two lines. */
export function lines(
  text: string,
  options: { bold?: boolean; italics?: boolean; size?: number } = {},
): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1, ...options }))
}

/** `new TextRun` takes a string as well, and ESLint its long outdated `bold` for ours. */
export function run(options: IRunOptions): TextRun {
  return new TextRun(options)
}

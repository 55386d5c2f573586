import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphOptions,
  type IStylesOptions,
} from 'docx'

/*
 * The form of official documents: Nghị định 30/2020/NĐ-CP, phụ lục I. Lengths are Word's: margins
 * and widths in twentieths of a point, sizes of letters in half points.
 */

const MILLIMETRE = 1440 / 25.4

/** A4 upright; 20-25 mm above and below, 30-35 mm left, 15-20 mm right. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: millimetres(20),
    bottom: millimetres(20),
    left: millimetres(30),
    right: millimetres(20),
    header: millimetres(10),
    footer: millimetres(10),
  },
}

export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right

export const FONT = 'Times New Roman'

/** In half points. */
export const SIZES = {
  text: 28,
  organisation: 24,
  motto: 26,
  number: 26,
  table: 24,
  recipientsHeading: 24,
  recipients: 22,
  note: 22,
  footnote: 20,
}

export const FIRST_LINE = millimetres(12.7)

/** Single lines, with room for the marks above Vietnamese capitals. */
export const LINES = { line: 276, lineRule: LineRuleType.AUTO }

const POINT = 20

export function points(count: number): number {
  return count * POINT
}

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        // Each kind of letter by name: else Word takes the theme's font for some of them.
        font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
        size: SIZES.text,
        language: { value: 'vi-VN' },
      },
    },
    heading1: {
      run: { bold: true, size: SIZES.text, color: '000000', font: FONT },
      paragraph: {
        keepNext: true,
        indent: { firstLine: FIRST_LINE },
        spacing: { before: points(12), after: points(6), ...LINES },
      },
    },
    title: {
      run: { bold: true, size: SIZES.text, font: FONT },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: points(18), after: 0 } },
    },
    footnoteText: {
      run: { size: SIZES.footnote },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: points(2) } },
    },
  },
}

/** A line as long as asked in the middle of a column: the rule below a name or an abstract. */
export function ruleBelow({
  column,
  length,
}: {
  column: number
  length: number
}): IParagraphOptions {
  const indent = Math.round((column - length) / 2)
  return {
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: 0, line: points(4), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  }
}

function millimetres(count: number): number {
  return Math.round(count * MILLIMETRE)
}

import type { Inline, Report } from '@/reports/report'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * A paragraph as text to copy: "… và 90 bài¹." with its footnotes apart, "¹ Năm 2018: …".
 *
 * @param firstNumber of the first footnote in it.
 */
export function paragraphText(
  content: readonly Inline[],
  firstNumber = 1,
): { text: string; footnotes: string[] } {
  const footnotes: string[] = []
  const parts = content.map((part) => {
    if (typeof part === 'string') return part
    const mark = superscript(firstNumber + footnotes.length)
    footnotes.push(`${mark} ${part.footnote}`)
    return mark
  })
  return { text: parts.join(''), footnotes }
}

/** The words of a report without its tables: headings, paragraphs, and the footnotes at the end. */
export function reportText({ sections }: Report): string {
  const lines: string[] = []
  const footnotes: string[] = []
  for (const { heading, blocks } of sections) {
    if (heading !== null) lines.push(heading)
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue
      const written = paragraphText(block.content, footnotes.length + 1)
      lines.push(written.text)
      footnotes.push(...written.footnotes)
    }
  }
  return [...lines, ...footnotes].join('\n')
}

/** 12 -> "¹²" */
export function superscript(number: number): string {
  return number.toString().replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))
}

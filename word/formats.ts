import type { Mark } from '@/word/document'
import { childOf, elementsOf, findAll, valueOf, type XmlElement } from '@/word/xml'

/** How a run is set, after everything that says so: defaults, styles, the run itself. */
export interface RunFormat {
  font: string | null
  isHidden: boolean
  hasColour: boolean
  marks: Mark[]
}

/** How a paragraph stands, after its styles and itself. */
export interface ParagraphFormat {
  styleName: string
  outline: number | null
  align: string | null
  /** "0" takes a list away again. */
  numId: string | null
  level: number
}

export interface Formats {
  ofRun: (run: XmlElement | null, paragraph: XmlElement | null) => RunFormat
  ofParagraph: (paragraph: XmlElement | null) => ParagraphFormat
  /** Null when the numbering shows nothing. */
  isOrdered: (numId: string, level: number) => boolean | null
}

interface Style {
  name: string
  basedOn: string | null
  paragraph: XmlElement | null
  run: XmlElement | null
}

/** @param parts the roots of styles.xml, numbering.xml and the theme, as far as they are there */
export function readFormats(parts: {
  styles: XmlElement | null
  numbering: XmlElement | null
  theme: XmlElement | null
}): Formats {
  const styles = new Map(
    elementsOf(parts.styles, 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      {
        name: valueOf(style, 'w:name') ?? '',
        basedOn: valueOf(style, 'w:basedOn'),
        paragraph: childOf(style, 'w:pPr'),
        run: childOf(style, 'w:rPr'),
      },
    ]),
  )
  const usual = elementsOf(parts.styles, 'w:style').find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId']
  const defaults = childOf(childOf(childOf(parts.styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const themeFonts = readTheme(parts.theme)
  const chainOf = (id: string | null | undefined) => styleChain(styles, id)

  return {
    ofRun: (run, paragraph) => {
      const own = [
        defaults,
        ...chainOf(valueOf(paragraph, 'w:pStyle') ?? usual).map((style) => style.run),
        ...chainOf(valueOf(run, 'w:rStyle')).map((style) => style.run),
        run,
      ].filter((properties) => properties !== null)
      return runFormat(own, themeFonts)
    },
    ofParagraph: (paragraph) => {
      const chain = chainOf(valueOf(paragraph, 'w:pStyle') ?? usual)
      const own = [...chain.map((style) => style.paragraph), paragraph]
      const numbers = own.map((properties) => childOf(properties, 'w:numPr'))
      return {
        styleName: chain.at(-1)?.name ?? '',
        outline: toNumber(last(own.map((properties) => valueOf(properties, 'w:outlineLvl')))),
        align: last(own.map((properties) => valueOf(properties, 'w:jc'))),
        numId: last(numbers.map((numPr) => valueOf(numPr, 'w:numId'))),
        level: toNumber(last(numbers.map((numPr) => valueOf(numPr, 'w:ilvl')))) ?? 0,
      }
    },
    isOrdered: orderOf(parts.numbering),
  }
}

/** From the most general to the style itself; a circle ends where it closes. */
function styleChain(styles: Map<string, Style>, id: string | null | undefined): Style[] {
  const chain: Style[] = []
  let style = styles.get(id ?? '')
  while (style && !chain.includes(style)) {
    chain.unshift(style)
    style = styles.get(style.basedOn ?? '')
  }
  return chain
}

function runFormat(own: readonly XmlElement[], themeFonts: Map<string, string>): RunFormat {
  const isOn = (name: string) => {
    const value = last(own.map((properties) => stateOf(properties, name)))
    return value !== null && !/^(0|false|off|none)$/.test(value)
  }
  const vertical = last(own.map((properties) => valueOf(properties, 'w:vertAlign')))
  const marks: (Mark | false)[] = [
    isOn('w:b') && 'bold',
    isOn('w:i') && 'italic',
    isOn('w:u') && 'underline',
    (isOn('w:strike') || isOn('w:dstrike')) && 'strikethrough',
    vertical === 'subscript' && 'sub',
    vertical === 'superscript' && 'sup',
  ]
  const colour = last(own.map((properties) => valueOf(properties, 'w:color')))
  return {
    font: last(own.map((properties) => fontOf(properties, themeFonts))),
    isHidden: isOn('w:vanish'),
    hasColour:
      (colour !== null && !/^(auto|0{6})$/i.test(colour)) || isOn('w:highlight') || isOn('w:shd'),
    marks: marks.filter((mark) => mark !== false),
  }
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off, and no `<w:b>` says nothing. */
function stateOf(properties: XmlElement, name: string): string | null {
  const found = childOf(properties, name)
  if (!found) return null
  if (name === 'w:shd') return /^(auto|F{6})?$/i.test(found.attributes['w:fill'] ?? '') ? '0' : '1'
  return found.attributes['w:val'] ?? '1'
}

/** Accented letters of old encodings are "high ANSI", which may have a font of its own. */
function fontOf(properties: XmlElement, themeFonts: Map<string, string>): string | null {
  const fonts = childOf(properties, 'w:rFonts')?.attributes ?? {}
  const themed = fonts['w:hAnsiTheme'] ?? fonts['w:asciiTheme']
  return (themed && themeFonts.get(themed)) ?? fonts['w:hAnsi'] ?? fonts['w:ascii'] ?? null
}

function readTheme(theme: XmlElement | null): Map<string, string> {
  const fonts = new Map<string, string>()
  for (const kind of ['major', 'minor'] as const) {
    const found = theme && findAll(theme, `a:${kind}Font`)[0]
    const name = valueOf(found, 'a:latin', 'typeface')
    if (!name) continue
    fonts.set(`${kind}HAnsi`, name)
    fonts.set(`${kind}Ascii`, name)
  }
  return fonts
}

function orderOf(numbering: XmlElement | null): Formats['isOrdered'] {
  const abstracts = new Map(
    elementsOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  )
  const numbers = new Map(
    elementsOf(numbering, 'w:num').map((one) => [one.attributes['w:numId'], one]),
  )
  return (numId, level) => {
    const number = numbers.get(numId)
    const abstract = abstracts.get(valueOf(number, 'w:abstractNumId') ?? '')
    const levelOf = (parent: XmlElement | null | undefined) =>
      elementsOf(parent, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === String(level))
    const override = elementsOf(number, 'w:lvlOverride').map(levelOf).find(Boolean)
    const format = valueOf(override ?? levelOf(abstract), 'w:numFmt')
    if (format === 'none') return null
    return format !== null && format !== 'bullet'
  }
}

function toNumber(value: string | null): number | null {
  const number = value === null ? Number.NaN : Number(value)
  return Number.isInteger(number) && number >= 0 ? number : null
}

/** The last one that says anything. */
function last(values: readonly (string | null)[]): string | null {
  return values.findLast((value) => value !== null) ?? null
}

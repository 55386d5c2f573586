import { fitText, type Measure } from '@/syndication/fit-title'

/** What is written on the picture that other sites show where a page of ours is shared. */
export interface ShareWords {
  title: string
  /** Above the title: the kind of item, its category. */
  kicker: string | null
  /** Below it: who speaks. */
  siteName: string
}

/** A typeface: outlines instead of letters, so that what the machine has installed does not matter. */
export interface Lettering {
  measure: Measure
  /** The outline of a line of text as the `d` of a path; `y` is where its letters stand. */
  outline: (text: string, x: number, y: number, size: number) => string
}

export interface Letterings {
  bold: Lettering
  plain: Lettering
}

export const WIDE = { width: 1200, height: 630 } as const
/** The least that podcast directories take. */
export const SQUARE = { width: 1400, height: 1400 } as const
/** Where the cover stands, at the right edge. */
export const COVER = { left: 744, width: 456, height: 630 } as const

const BAND = '#1a4f86'
const SHADE = '#163f6b'
const INK = '#ffffff'
const MUTED = '#dbe8f5'

const TITLE_SIZES = [72, 66, 60, 56, 52, 48, 44, 40, 36, 32] as const
/** Room for the marks above Ễ and below Ặ of the next line. */
const LEADING = 1.4
const NAME_SIZES = [28, 25, 22] as const

const MARGIN = 64
const NAME_LEFT = 142
const NAME_HEIGHT = 76

/** The same drawing as `public/emblem.svg`, 48 x 56, white on blue. */
const EMBLEM =
  `<path d="M3 3h42v38L24 53 3 41Z" fill="${INK}"/>` +
  `<path d="M7 7h34v31.7L24 48.4 7 38.7Z" fill="none" stroke="${BAND}" stroke-width="1.6" stroke-dasharray="3 2.4"/>` +
  `<path fill="${BAND}" fill-rule="evenodd" d="m24 13 11.3 6.5v13L24 39l-11.3-6.5v-13ZM24 20a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z"/>`

/** As SVG, 1200 x 630, with room at the right for the cover where there is one. */
export function drawSharePicture(
  { title, kicker, siteName }: ShareWords,
  { bold, plain }: Letterings,
  hasCover: boolean,
): string {
  const { width, height } = WIDE
  const right = (hasCover ? COVER.left : width) - MARGIN
  const titleTop = kicker === null ? MARGIN : MARGIN + 66
  const nameTop = height - MARGIN - NAME_HEIGHT
  const titleHeight = nameTop - 40 - titleTop
  const fitted = fitText({
    text: title,
    width: right - MARGIN,
    height: titleHeight,
    sizes: TITLE_SIZES,
    leading: LEADING,
    measure: bold.measure,
  })
  const kickerLine =
    kicker === null
      ? ''
      : lines({
          texts: [short(kicker, right - MARGIN, 28, plain)],
          x: MARGIN,
          top: MARGIN,
          size: 28,
          fill: MUTED,
          lettering: plain,
        })
  return svg(WIDE, [
    `<rect width="${width}" height="${height}" fill="${BAND}"/>`,
    hasCover ? '' : watermark(),
    kickerLine,
    lines({
      texts: fitted.lines,
      x: MARGIN,
      top: titleTop,
      size: fitted.size,
      fill: INK,
      lettering: bold,
    }),
    seam(MARGIN, nameTop - 16, right),
    `<g transform="translate(${MARGIN - 4} ${nameTop + 4}) scale(1.25)">${EMBLEM}</g>`,
    // The portal's own picture has its name as the title.
    title === siteName ? '' : nameLines(siteName, right - NAME_LEFT, nameTop, plain),
  ])
}

/** As SVG, 1400 x 1400: the programme's picture in podcast directories. */
export function drawPodcastPicture(
  { title, kicker, siteName }: ShareWords,
  { bold, plain }: Letterings,
): string {
  const { width, height } = SQUARE
  const margin = 120
  const fitted = fitText({
    text: title,
    width: width - 2 * margin,
    height: 520,
    sizes: [190, 176, 160, 144, 128, 112, 96],
    leading: LEADING,
    measure: bold.measure,
  })
  const name = fitText({
    text: siteName,
    width: width - 2 * margin,
    height: 140,
    sizes: [56, 50, 44],
    leading: LEADING,
    measure: plain.measure,
  })
  return svg(SQUARE, [
    `<rect width="${width}" height="${height}" fill="${BAND}"/>`,
    `<g transform="translate(${margin} ${margin}) scale(5)">${EMBLEM}</g>`,
    lines({
      texts: [short(kicker ?? '', width - 2 * margin, 64, plain)],
      x: margin,
      top: 500,
      size: 64,
      fill: MUTED,
      lettering: plain,
    }),
    lines({
      texts: fitted.lines,
      x: margin,
      top: 590,
      size: fitted.size,
      fill: INK,
      lettering: bold,
    }),
    seam(margin, 1130, width - margin),
    lines({
      texts: name.lines,
      x: margin,
      top: 1165,
      size: name.size,
      fill: MUTED,
      lettering: plain,
    }),
  ])
}

function svg({ width, height }: { width: number; height: number }, parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
}

function lines({
  texts,
  x,
  top,
  size,
  fill,
  lettering,
}: {
  texts: string[]
  x: number
  top: number
  size: number
  fill: string
  lettering: Lettering
}): string {
  return texts
    .map((text, index) => lettering.outline(text, x, top + size * (1 + index * LEADING), size))
    .map((d) => `<path d="${d}" fill="${fill}"/>`)
    .join('')
}

function nameLines(siteName: string, width: number, top: number, plain: Lettering): string {
  const { size, lines: texts } = fitText({
    text: siteName,
    width,
    height: NAME_HEIGHT,
    sizes: NAME_SIZES,
    leading: LEADING,
    measure: plain.measure,
  })
  const height = size * (1 + (texts.length - 1) * LEADING)
  return lines({
    texts,
    x: NAME_LEFT,
    top: top + (NAME_HEIGHT - height) / 2 - size * 0.1,
    size,
    fill: INK,
    lettering: plain,
  })
}

/** One line, cut short where it must be. */
function short(text: string, width: number, size: number, { measure }: Lettering): string {
  return fitText({ text, width, height: size, sizes: [size], leading: 1, measure }).lines[0] ?? ''
}

function seam(left: number, y: number, right: number): string {
  return `<path d="M${left} ${y}H${right}" stroke="${MUTED}" stroke-width="3" stroke-dasharray="12 10"/>`
}

/** The emblem's pocket, large and faint, where no cover stands. */
function watermark(): string {
  return `<g transform="translate(760 60) scale(11)"><path d="M3 3h42v38L24 53 3 41Z" fill="${SHADE}"/><path fill="${BAND}" fill-rule="evenodd" d="m24 13 11.3 6.5v13L24 39l-11.3-6.5v-13ZM24 20a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z"/></g>`
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Font, PathCommand } from 'opentype.js/dist/opentype.mjs'
import type { OverlayOptions } from 'sharp'
import { takingTurns } from '@/hooks/turns'
import { COVER, type Lettering, type Letterings } from '@/syndication/share-picture'

/** Be Vietnam Pro, made for Vietnamese; SIL Open Font License. */
const FONTS = path.join(process.cwd(), 'node_modules/@expo-google-fonts/be-vietnam-pro')
const FILES = {
  bold: '700Bold/BeVietnamPro_700Bold.ttf',
  plain: '500Medium/BeVietnamPro_500Medium.ttf',
} as const

/** What networks and messengers load while somebody waits. */
const MOST_BYTES = 190_000
const QUALITIES = [86, 78, 70, 60, 50, 40] as const

/** A picture takes some tens of megabytes while it is made. */
const inTurn = takingTurns(1)

let letterings: Promise<Letterings> | undefined

/**
 * A drawing in outlines as JPEG of less than 200 kB.
 *
 * @param draw gets the typefaces, and gives SVG.
 * @param cover a picture file to set in at the right; null for none.
 */
export function drawPicture(
  draw: (letterings: Letterings) => string,
  cover: string | null,
): Promise<Buffer> {
  return inTurn(async () => {
    // Only whoever makes a picture pays for what it takes: nothing of this is loaded at the start.
    const { default: sharp } = await import('sharp')
    const svg = draw(await getLetterings())
    const layers: OverlayOptions[] = []
    if (cover !== null) {
      const { left, width, height } = COVER
      const input = await sharp(cover).rotate().resize({ width, height, fit: 'cover' }).toBuffer()
      layers.push({ input, left, top: 0 })
    }
    // Laid together once, in a form without loss; only the last step is tried again.
    const whole = await sharp(Buffer.from(svg)).composite(layers).removeAlpha().png().toBuffer()
    let jpeg = Buffer.alloc(0)
    for (const quality of QUALITIES) {
      jpeg = await sharp(whole).jpeg({ quality, mozjpeg: true }).toBuffer()
      if (jpeg.length <= MOST_BYTES) break
    }
    return jpeg
  })
}

/** The two typefaces, read once. */
export function getLetterings(): Promise<Letterings> {
  letterings ??= loadLetterings()
  return letterings
}

async function loadLetterings(): Promise<Letterings> {
  const { parse } = await import('opentype.js/dist/opentype.mjs')
  const load = async (file: string): Promise<Lettering> => {
    const bytes = await readFile(path.join(FONTS, file))
    return letteringOf(parse(new Uint8Array(bytes).buffer))
  }
  return { bold: await load(FILES.bold), plain: await load(FILES.plain) }
}

function letteringOf(font: Font): Lettering {
  return {
    measure: (text, size) => font.getAdvanceWidth(text, size),
    outline: (text, x, y, size) => font.getPath(text, x, y, size).commands.map(stepOf).join(''),
  }
}

/** Written by us: opentype.js 2.0.0 writes NaN for numbers next to zero, and the line ends there. */
function stepOf({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined)
  return type + numbers.map((value) => value.toFixed(1)).join(' ')
}

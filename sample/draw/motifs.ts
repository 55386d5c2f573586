/** Things that stand in several pictures. Each is drawn around its own origin and then placed. */
import { palette } from './palette'
import { circle, group, path, polygon, rect, repeat, stroke } from './svg'

interface Place {
  x: number
  y: number
  scale?: number
}

/** A person from the chest up; the origin is the middle of the lower edge. */
export function person({ coat, helmet, ...place }: Place & { coat: string; helmet?: string }) {
  return placed(
    place,
    path({ d: 'M-120 0V-70Q-120 -150 -45 -162H45Q120 -150 120 -70V0Z', fill: coat }),
    polygon({ points: '-34,-164 34,-164 0,-104', fill: palette.cream }),
    path({ d: 'M-26 -205H26V-165Q0 -140 -26 -165Z', fill: palette.skinDark }),
    circle({ cx: 0, cy: -240, r: 62, fill: palette.skin }),
    helmet === undefined
      ? path({
          d: 'M-66 -226Q-76 -312 0 -312Q76 -312 66 -226Q52 -268 10 -272Q-40 -276 -66 -226Z',
          fill: palette.tealDark,
        })
      : path({ d: 'M-72 -254A72 72 0 0 1 72 -254Z', fill: helmet }) +
          rect({ x: -88, y: -262, width: 176, height: 18, rx: 9, fill: helmet }) +
          rect({
            x: -11,
            y: -334,
            width: 22,
            height: 74,
            rx: 8,
            fill: palette.paper,
            opacity: 0.55,
          }),
  )
}

/** Someone seen from behind, as in an audience. */
export function listener({ coat, ...place }: Place & { coat: string }) {
  return placed(
    place,
    path({ d: 'M-100 0V-50Q-100 -120 -36 -130H36Q100 -120 100 -50V0Z', fill: coat }),
    rect({ x: -22, y: -160, width: 44, height: 44, fill: palette.skinDark }),
    circle({ cx: 0, cy: -185, r: 54, fill: palette.tealDark }),
  )
}

/** A sheet of paper with ruled lines in place of words. */
export function sheet({ lines, ...place }: Place & { lines: number }) {
  const rows = Array.from({ length: lines }, (_, index) => index)
  return placed(
    place,
    rect({ x: 0, y: 0, width: 300, height: 400, rx: 10, fill: palette.paper }),
    rect({ x: 40, y: 44, width: 150, height: 22, rx: 6, fill: palette.brick }),
    repeat(rows, (row) =>
      rect({
        x: 40,
        y: 104 + row * 38,
        width: row === lines - 1 ? 130 : 220,
        height: 12,
        rx: 6,
        fill: palette.mist,
      }),
    ),
  )
}

/** Sound going out to the right. */
export function waves({ colour, ...place }: Place & { colour: string }) {
  return placed(
    place,
    repeat([60, 115, 170], (radius) =>
      stroke({
        d: `M${radius * 0.7} ${-radius * 0.7}A${radius} ${radius} 0 0 1 ${radius * 0.7} ${radius * 0.7}`,
        stroke: colour,
        'stroke-width': 20,
      }),
    ),
  )
}

/** A lotus with its leaf line; the origin is the foot of the flower. */
export function lotus({ ...place }: Place) {
  return placed(
    place,
    petal(-62, palette.brickLight),
    petal(62, palette.brickLight),
    petal(-32, palette.sand),
    petal(32, palette.sand),
    petal(0, palette.sandLight),
  )
}

const petal = (angle: number, fill: string) =>
  group(`rotate(${angle})`, path({ d: 'M0 0C-56 -50 -48 -120 0 -170C48 -120 56 -50 0 0Z', fill }))

function placed({ x, y, scale = 1 }: Place, ...parts: string[]): string {
  return group(`translate(${x} ${y}) scale(${scale})`, ...parts)
}

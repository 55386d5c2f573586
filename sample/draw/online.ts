import { listener } from './motifs'
import { palette } from './palette'
import { circle, drawing, path, polygon, rect, repeat, stroke } from './svg'

/** A telephone that receives messages, readers on both sides. */
export function drawPhoneMessages(): string {
  return drawing(
    palette.mist,
    circle({ cx: 800, cy: 450, r: 410, fill: palette.cream }),
    listener({ x: 240, y: 920, scale: 1.7, coat: palette.teal }),
    listener({ x: 1360, y: 920, scale: 1.7, coat: palette.brick }),
    rect({ x: 600, y: 50, width: 400, height: 800, rx: 56, fill: palette.slate }),
    rect({ x: 624, y: 100, width: 352, height: 690, rx: 20, fill: palette.paper }),
    rect({ x: 624, y: 100, width: 352, height: 78, rx: 20, fill: palette.teal }),
    circle({ cx: 676, cy: 139, r: 22, fill: palette.sandLight }),
    rect({ x: 716, y: 130, width: 150, height: 18, rx: 9, fill: palette.mist }),
    rect({ x: 740, y: 812, width: 120, height: 12, rx: 6, fill: palette.tealLight }),
    bubble({ x: 650, y: 210, width: 230, lines: 2, colour: palette.mist }),
    bubble({ x: 720, y: 340, width: 230, lines: 1, colour: palette.sandLight }),
    bubble({ x: 650, y: 440, width: 250, lines: 3, colour: palette.mist }),
    bubble({ x: 740, y: 610, width: 210, lines: 2, colour: palette.sandLight }),
    bubble({ x: 330, y: 180, width: 230, lines: 2, colour: palette.tealLight }),
    polygon({ points: '540,240 610,270 540,280', fill: palette.tealLight }),
    bubble({ x: 1040, y: 250, width: 250, lines: 2, colour: palette.brickLight }),
    polygon({ points: '1060,310 990,340 1060,350', fill: palette.brickLight }),
  )
}

interface Bubble {
  x: number
  y: number
  width: number
  lines: number
  colour: string
}

const bubble = ({ x, y, width, lines, colour }: Bubble) =>
  rect({ x, y, width, height: 40 + lines * 32, rx: 24, fill: colour }) +
  repeat(
    Array.from({ length: lines }, (_, line) => line),
    (line) =>
      rect({
        x: x + 28,
        y: y + 28 + line * 32,
        width: line === lines - 1 && lines > 1 ? width * 0.45 : width - 56,
        height: 14,
        rx: 7,
        fill: palette.paper,
      }),
  )

/** Twenty-three pages joined to the one in the middle, as many as the report counts. */
export function drawNetwork(): string {
  const inner = ring({ count: 8, radiusX: 330, radiusY: 190, turn: 0.2 })
  const outer = ring({ count: 15, radiusX: 650, radiusY: 350, turn: 0 })
  const nodes = [...inner, ...outer]
  return drawing(
    palette.tealDark,
    repeat(nodes, ({ x, y }) =>
      stroke({ d: `M800 450L${x} ${y}`, stroke: palette.tealLight, 'stroke-width': 5 }),
    ),
    repeat(nodes, ({ x, y }, index) =>
      [
        circle({ cx: x, cy: y, r: 46, fill: NODE_COLOURS[index % 3] ?? palette.sand }),
        circle({ cx: x, cy: y - 12, r: 13, fill: palette.paper }),
        path({ d: `M${x - 24} ${y + 26}a24 24 0 0 1 48 0Z`, fill: palette.paper }),
      ].join(''),
    ),
    circle({ cx: 800, cy: 450, r: 112, fill: palette.cream }),
    circle({ cx: 800, cy: 450, r: 94, fill: palette.brick }),
    circle({ cx: 800, cy: 420, r: 28, fill: palette.cream }),
    path({ d: 'M750 504a50 50 0 0 1 100 0Z', fill: palette.cream }),
  )
}

const NODE_COLOURS = [palette.sand, palette.brickLight, palette.teal]

interface Ring {
  count: number
  radiusX: number
  radiusY: number
  turn: number
}

const ring = ({ count, radiusX, radiusY, turn }: Ring) =>
  Array.from({ length: count }, (_, index) => {
    const angle = turn + (index / count) * 2 * Math.PI
    return {
      x: Math.round(800 + radiusX * Math.cos(angle)),
      y: Math.round(450 + radiusY * Math.sin(angle)),
    }
  })

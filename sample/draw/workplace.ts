import { person, sheet } from './motifs'
import { palette } from './palette'
import { circle, drawing, group, path, polygon, rect, repeat, stroke } from './svg'

/** A factory with a saw-tooth roof, three workers in front of it. */
export function drawFactory(): string {
  return drawing(
    palette.sandLight,
    circle({ cx: 1270, cy: 220, r: 110, fill: palette.cream }),
    path({
      d: 'M0 560Q220 380 470 500Q720 360 980 490Q1280 350 1600 520V900H0Z',
      fill: palette.tealLight,
    }),
    rect({ x: 300, y: 200, width: 76, height: 420, fill: palette.brickDark }),
    rect({ x: 292, y: 240, width: 92, height: 26, fill: palette.cream }),
    rect({ x: 420, y: 270, width: 64, height: 340, fill: palette.brickDark }),
    rect({ x: 412, y: 306, width: 80, height: 24, fill: palette.cream }),
    repeat([240, 520, 800, 1080], (x) =>
      polygon({
        points: `${x},470 ${x + 280},330 ${x + 280},480 ${x},480`,
        fill: palette.brickLight,
      }),
    ),
    rect({ x: 240, y: 470, width: 1120, height: 290, fill: palette.brick }),
    repeat([290, 430, 570, 710, 850, 990, 1130, 1250], (x) =>
      rect({ x, y: 520, width: 76, height: 76, rx: 4, fill: palette.sandLight }),
    ),
    rect({ x: 0, y: 740, width: 1600, height: 160, fill: palette.tealDark }),
    person({ x: 480, y: 900, scale: 1.2, coat: palette.teal, helmet: palette.sand }),
    person({ x: 1120, y: 900, scale: 1.2, coat: palette.teal, helmet: palette.sand }),
    person({ x: 800, y: 900, scale: 1.45, coat: palette.slate, helmet: palette.paper }),
  )
}

/** Two hands joined in front of a signed agreement. */
export function drawHandshake(): string {
  return drawing(
    palette.mist,
    circle({ cx: 800, cy: 450, r: 400, fill: palette.cream }),
    group(
      'rotate(-4 800 330)',
      sheet({ x: 600, y: 60, scale: 1.3, lines: 5 }),
      stroke({ d: 'M660 500q30 -50 50 0t50 0', stroke: palette.brick, 'stroke-width': 8 }),
      stroke({ d: 'M830 500q30 -50 50 0t50 0', stroke: palette.teal, 'stroke-width': 8 }),
    ),
    group('translate(800 640) rotate(10)', arm(palette.teal, palette.tealDark), leftHand()),
    group('translate(800 640) scale(-1 1) rotate(10)', arm(palette.brick, palette.brickDark)),
    rightHand(),
  )
}

const arm = (sleeve: string, seam: string) =>
  rect({ x: -900, y: -110, width: 640, height: 220, fill: sleeve }) +
  rect({ x: -300, y: -110, width: 24, height: 220, fill: seam }) +
  rect({ x: -276, y: -92, width: 60, height: 184, rx: 10, fill: palette.paper })

const leftHand = () =>
  path({
    d: 'M-220 -72H-60Q60 -80 130 -20Q160 20 130 60Q60 100 -60 76H-220Z',
    fill: palette.skinDark,
  })

const rightHand = () =>
  group(
    'translate(800 640)',
    path({
      d: 'M214 -112L70 -98Q0 -96 -60 -54Q-92 -26 -74 0Q-50 22 -16 0L40 -26L60 76Q130 70 216 36Z',
      fill: palette.skin,
    }),
    repeat([0, 1, 2, 3], (finger) =>
      group(
        `translate(${58 - finger * 40} ${20 + finger * 8}) rotate(24)`,
        rect({ x: -24, y: -22, width: 48, height: 112, rx: 24, fill: palette.skin }),
        rect({ x: -24, y: -22, width: 5, height: 100, rx: 2, fill: palette.skinDark }),
      ),
    ),
  )

import { person, sheet, waves } from './motifs'
import { palette } from './palette'
import { circle, drawing, group, path, polygon, rect, repeat, stroke } from './svg'

/** Two horn loudspeakers on a pole above the roofs of a hamlet. */
export function drawLoudspeaker(): string {
  return drawing(
    palette.sandLight,
    circle({ cx: 1420, cy: 170, r: 90, fill: palette.cream }),
    path({ d: 'M0 640Q300 480 640 600Q1000 460 1600 620V900H0Z', fill: palette.tealLight }),
    rect({ x: 0, y: 790, width: 1600, height: 110, fill: palette.teal }),
    repeat([40, 330, 1000, 1290], (x, index) => house(x, index % 2 === 0 ? 680 : 700)),
    rect({ x: 778, y: 180, width: 44, height: 660, fill: palette.slate }),
    group('translate(822 300)', horn()),
    group('translate(778 300) scale(-1 1)', horn()),
    waves({ x: 1090, y: 300, scale: 0.95, colour: palette.brick }),
    group(
      'translate(510 300) scale(-1 1)',
      waves({ x: 0, y: 0, scale: 0.95, colour: palette.brick }),
    ),
  )
}

const horn = () =>
  rect({ x: 0, y: -26, width: 60, height: 52, fill: palette.tealDark }) +
  polygon({ points: '50,-42 210,-140 210,140 50,42', fill: palette.brick }) +
  polygon({ points: '50,0 210,0 210,140 50,42', fill: palette.brickDark }) +
  rect({ x: 206, y: -152, width: 34, height: 304, rx: 17, fill: palette.sand })

const house = (x: number, y: number) =>
  rect({ x: x + 30, y, width: 210, height: 150, fill: palette.cream }) +
  polygon({
    points: `${x},${y + 6} ${x + 60},${y - 90} ${x + 210},${y - 90} ${x + 270},${y + 6}`,
    fill: palette.brickLight,
  }) +
  rect({ x: x + 110, y: y + 56, width: 56, height: 94, fill: palette.teal })

/** A stack of newspapers with a cup of tea beside it. */
export function drawNewspapers(): string {
  return drawing(
    palette.tealLight,
    rect({ x: 0, y: 700, width: 1600, height: 200, fill: palette.brickDark }),
    rect({ x: 0, y: 700, width: 1600, height: 22, fill: palette.brick }),
    repeat([0, 1, 2, 3, 4], (layer) =>
      rect({
        x: 330 + (layer % 2) * 24,
        y: 630 - layer * 44,
        width: 720,
        height: 72,
        rx: 34,
        fill: layer % 2 === 0 ? palette.sandLight : palette.paper,
      }),
    ),
    group(
      'translate(350 110) skewX(-4)',
      rect({ x: 0, y: 0, width: 720, height: 400, rx: 8, fill: palette.paper }),
      rect({ x: 40, y: 36, width: 400, height: 46, rx: 6, fill: palette.brick }),
      rect({ x: 40, y: 106, width: 640, height: 8, fill: palette.slate }),
      rect({ x: 40, y: 140, width: 300, height: 220, fill: palette.tealLight }),
      path({ d: 'M40 360V300L120 230L200 300L260 260L340 330V360Z', fill: palette.teal }),
      circle({ cx: 270, cy: 196, r: 26, fill: palette.sandLight }),
      repeat([140, 176, 212, 248, 284, 320], (y, index) =>
        rect({ x: 376, y, width: index === 5 ? 180 : 304, height: 14, rx: 6, fill: palette.mist }),
      ),
    ),
    path({
      d: 'M1180 520H1400V600Q1400 690 1330 700H1250Q1180 690 1180 600Z',
      fill: palette.cream,
    }),
    stroke({ d: 'M1400 548q80 0 70 60t-86 50', stroke: palette.cream, 'stroke-width': 22 }),
    rect({ x: 1140, y: 698, width: 300, height: 22, rx: 11, fill: palette.sand }),
    stroke({
      d: 'M1250 470q-30 -40 0 -80t0 -80M1330 470q-30 -40 0 -80t0 -80',
      stroke: palette.mist,
      'stroke-width': 14,
    }),
  )
}

/** A television studio: the presenter at the desk, the camera in front. */
export function drawTvStudio(): string {
  return drawing(
    palette.teal,
    repeat([240, 700, 1160], (x) => lamp(x)),
    rect({ x: 620, y: 150, width: 820, height: 470, rx: 16, fill: palette.cream }),
    rect({ x: 650, y: 180, width: 760, height: 410, fill: palette.tealLight }),
    path({ d: 'M650 590V500Q820 380 1000 480Q1200 360 1410 480V590Z', fill: palette.sand }),
    circle({ cx: 1290, cy: 270, r: 52, fill: palette.sandLight }),
    rect({ x: 0, y: 760, width: 1600, height: 140, fill: palette.tealDark }),
    person({ x: 1030, y: 660, scale: 1.1, coat: palette.brick }),
    path({ d: 'M740 640H1320L1280 800H780Z', fill: palette.brickDark }),
    rect({ x: 710, y: 620, width: 640, height: 40, rx: 10, fill: palette.sand }),
    sheet({ x: 1150, y: 560, scale: 0.16, lines: 4 }),
    stroke({
      d: 'M330 620L220 880M330 620L440 880M330 620V880',
      stroke: palette.slate,
      'stroke-width': 22,
    }),
    rect({ x: 180, y: 400, width: 300, height: 200, rx: 20, fill: palette.slate }),
    polygon({ points: '476,450 580,410 580,590 476,550', fill: palette.slate }),
    rect({ x: 574, y: 400, width: 26, height: 200, rx: 10, fill: palette.sand }),
    circle({ cx: 250, cy: 370, r: 58, fill: palette.slate }),
    circle({ cx: 390, cy: 360, r: 68, fill: palette.slate }),
    circle({ cx: 250, cy: 370, r: 22, fill: palette.tealLight }),
    circle({ cx: 390, cy: 360, r: 26, fill: palette.tealLight }),
    circle({ cx: 226, cy: 446, r: 14, fill: palette.brickLight }),
    rect({ x: 300, y: 596, width: 60, height: 36, fill: palette.tealDark }),
  )
}

const lamp = (x: number) =>
  rect({ x: x - 6, y: 0, width: 12, height: 40, fill: palette.tealDark }) +
  polygon({
    points: `${x - 40},40 ${x + 40},40 ${x + 64},110 ${x - 64},110`,
    fill: palette.tealDark,
  }) +
  rect({ x: x - 60, y: 108, width: 120, height: 14, rx: 7, fill: palette.sandLight })

/** A table radio with its aerial up. */
export function drawRadio(): string {
  return drawing(
    palette.sand,
    circle({ cx: 800, cy: 460, r: 420, fill: palette.sandLight }),
    rect({ x: 0, y: 740, width: 1600, height: 160, fill: palette.teal }),
    stroke({ d: 'M1050 340L1250 90', stroke: palette.slate, 'stroke-width': 14 }),
    circle({ cx: 1250, cy: 90, r: 18, fill: palette.brickDark }),
    waves({ x: 1270, y: 90, scale: 0.7, colour: palette.brickLight }),
    stroke({
      d: 'M560 330V270Q560 240 590 240H1010Q1040 240 1040 270V330',
      stroke: palette.tealDark,
      'stroke-width': 24,
    }),
    rect({ x: 430, y: 720, width: 90, height: 40, fill: palette.tealDark }),
    rect({ x: 1080, y: 720, width: 90, height: 40, fill: palette.tealDark }),
    rect({ x: 380, y: 320, width: 840, height: 410, rx: 44, fill: palette.brick }),
    rect({ x: 410, y: 350, width: 780, height: 350, rx: 28, fill: palette.brickDark }),
    circle({ cx: 590, cy: 525, r: 150, fill: palette.cream }),
    repeat(GRILLE, ([dx, dy]) =>
      circle({ cx: 590 + dx, cy: 525 + dy, r: 11, fill: palette.slate }),
    ),
    rect({ x: 780, y: 385, width: 380, height: 120, rx: 14, fill: palette.cream }),
    repeat([0, 1, 2, 3, 4, 5, 6, 7, 8], (tick) =>
      rect({
        x: 810 + tick * 40,
        y: 415,
        width: 6,
        height: tick % 4 === 0 ? 56 : 34,
        fill: palette.slate,
      }),
    ),
    rect({ x: 924, y: 392, width: 10, height: 106, rx: 5, fill: palette.brickLight }),
    repeat([860, 1080], (x) =>
      [
        circle({ cx: x, cy: 605, r: 62, fill: palette.sand }),
        circle({ cx: x, cy: 605, r: 40, fill: palette.sandLight }),
        rect({ x: x - 5, y: 556, width: 10, height: 40, rx: 5, fill: palette.brickDark }),
      ].join(''),
    ),
  )
}

const GRILLE = [-96, -48, 0, 48, 96].flatMap((dx) =>
  [-96, -48, 0, 48, 96].filter((dy) => Math.hypot(dx, dy) < 125).map((dy) => [dx, dy] as const),
)

import { listener, lotus, person } from './motifs'
import { palette } from './palette'
import { circle, drawing, group, path, polygon, rect, repeat, stroke } from './svg'

/** A ballot that enters the slot of a ballot box. */
export function drawBallotBox(): string {
  return drawing(
    palette.cream,
    repeat([640, 520, 400], (radius, index) =>
      circle({ cx: 800, cy: 620, r: radius, fill: RINGS[index] ?? palette.cream }),
    ),
    rect({ x: 0, y: 800, width: 1600, height: 100, fill: palette.teal }),
    group(
      'rotate(-6 800 260)',
      rect({ x: 640, y: 90, width: 320, height: 380, rx: 8, fill: palette.paper }),
      rect({ x: 690, y: 140, width: 180, height: 22, rx: 6, fill: palette.brick }),
      repeat([200, 260, 320], (y) =>
        [
          rect({ x: 690, y, width: 30, height: 30, rx: 4, fill: palette.mist }),
          rect({ x: 740, y: y + 8, width: 160, height: 14, rx: 6, fill: palette.mist }),
        ].join(''),
      ),
      stroke({ d: 'M694 274l12 14l26 -34', stroke: palette.brick, 'stroke-width': 9 }),
    ),
    polygon({ points: '500,400 1100,400 1180,480 420,480', fill: palette.brickDark }),
    polygon({ points: '610,432 990,432 1004,448 596,448', fill: palette.slate }),
    rect({ x: 420, y: 480, width: 760, height: 340, fill: palette.brick }),
    rect({ x: 420, y: 480, width: 760, height: 24, fill: palette.brickLight }),
    path({ d: 'M608 440H992L986 392H614Z', fill: palette.paper }),
    lotus({ x: 800, y: 740, scale: 1.1 }),
    lotus({ x: 220, y: 800, scale: 0.9 }),
    lotus({ x: 1380, y: 800, scale: 0.9 }),
  )
}

const RINGS = [palette.sandLight, palette.cream, palette.sandLight]

/** A speaker at the lectern, the hall listening. */
export function drawMeetingHall(): string {
  return drawing(
    palette.sandLight,
    rect({ x: 160, y: 80, width: 1280, height: 480, fill: palette.brick }),
    repeat([160, 320, 480, 640, 800, 960, 1120, 1280], (x) =>
      rect({ x: x + 110, y: 80, width: 50, height: 480, fill: palette.brickDark, opacity: 0.45 }),
    ),
    rect({ x: 130, y: 60, width: 1340, height: 60, fill: palette.sand }),
    repeat(
      Array.from({ length: 10 }, (_, index) => 130 + index * 134),
      (x) => path({ d: `M${x} 120h134a67 46 0 0 1 -134 0Z`, fill: palette.sand }),
    ),
    rect({ x: 0, y: 540, width: 1600, height: 360, fill: palette.teal }),
    lotus({ x: 400, y: 540, scale: 0.7 }),
    lotus({ x: 1200, y: 540, scale: 0.7 }),
    person({ x: 800, y: 500, scale: 0.95, coat: palette.slate }),
    polygon({ points: '650,410 950,410 920,600 680,600', fill: palette.sand }),
    rect({ x: 630, y: 390, width: 340, height: 34, rx: 8, fill: palette.cream }),
    stroke({ d: 'M880 392V340l-30 -26', stroke: palette.tealDark, 'stroke-width': 9 }),
    repeat([130, 400, 670, 940, 1210, 1480], (x, index) =>
      listener({ x, y: 790, scale: 0.95, coat: BACK_ROW[index % 3] ?? palette.slate }),
    ),
    repeat([0, 270, 535, 805, 1075, 1345, 1600], (x, index) =>
      listener({ x, y: 920, scale: 1.2, coat: FRONT_ROW[index % 3] ?? palette.slate }),
    ),
  )
}

const BACK_ROW = [palette.tealLight, palette.cream, palette.sand]
const FRONT_ROW = [palette.mist, palette.brickLight, palette.cream]

/** A framed commendation with a seal between two branches. */
export function drawCommendation(): string {
  return drawing(
    palette.teal,
    circle({ cx: 800, cy: 450, r: 400, fill: palette.tealDark }),
    branch(),
    group('translate(1600 0) scale(-1 1)', branch()),
    rect({ x: 430, y: 190, width: 740, height: 510, rx: 10, fill: palette.sand }),
    rect({ x: 456, y: 216, width: 688, height: 458, fill: palette.paper }),
    rect({
      x: 480,
      y: 240,
      width: 640,
      height: 410,
      fill: 'none',
      stroke: palette.sand,
      'stroke-width': 6,
    }),
    rect({ x: 650, y: 290, width: 300, height: 34, rx: 8, fill: palette.brick }),
    repeat([370, 420, 470], (y, index) =>
      rect({
        x: 560 + index * 30,
        y,
        width: 480 - index * 60,
        height: 14,
        rx: 7,
        fill: palette.mist,
      }),
    ),
    polygon({ points: '744,600 800,600 780,790 740,750 704,776', fill: palette.brickDark }),
    polygon({ points: '856,600 800,600 820,790 860,750 896,776', fill: palette.brickDark }),
    circle({ cx: 800, cy: 600, r: 92, fill: palette.brick }),
    circle({ cx: 800, cy: 600, r: 66, fill: palette.sand }),
    lotus({ x: 800, y: 640, scale: 0.46 }),
  )
}

const branch = () =>
  stroke({ d: 'M640 830Q270 760 250 260', stroke: palette.sand, 'stroke-width': 12 }) +
  repeat(BRANCH_LEAVES, ([x, y, angle]) =>
    group(
      `translate(${x} ${y}) rotate(${angle})`,
      path({ d: 'M0 0Q-46 -50 0 -130Q46 -50 0 0Z', fill: palette.sandLight }),
    ),
  )

const BRANCH_LEAVES = [
  [250, 270, 0],
  [254, 350, -50],
  [258, 380, 40],
  [276, 470, -58],
  [286, 500, 32],
  [320, 590, -66],
  [336, 616, 24],
  [394, 700, -78],
  [414, 718, 12],
  [506, 786, -92],
] as const

/** An open book of law under a pair of scales. */
export function drawLawBook(): string {
  return drawing(
    palette.mist,
    circle({ cx: 800, cy: 380, r: 330, fill: palette.cream }),
    rect({ x: 788, y: 150, width: 24, height: 480, fill: palette.teal }),
    circle({ cx: 800, cy: 140, r: 32, fill: palette.brick }),
    stroke({ d: 'M520 230Q800 150 1080 230', stroke: palette.teal, 'stroke-width': 22 }),
    scalePan(520),
    scalePan(1080),
    polygon({
      points: '260,640 800,700 1340,640 1340,800 800,860 260,800',
      fill: palette.brickDark,
    }),
    path({ d: 'M280 590Q560 540 800 640V830Q560 740 280 780Z', fill: palette.paper }),
    path({ d: 'M1320 590Q1040 540 800 640V830Q1040 740 1320 780Z', fill: palette.sandLight }),
    repeat([0, 40, 80, 120], (dy) =>
      [
        stroke({
          d: `M340 ${620 + dy}Q560 ${590 + dy} 740 ${656 + dy}`,
          stroke: palette.mist,
          'stroke-width': 11,
        }),
        stroke({
          d: `M1260 ${620 + dy}Q1040 ${590 + dy} 860 ${656 + dy}`,
          stroke: palette.cream,
          'stroke-width': 11,
        }),
      ].join(''),
    ),
    polygon({ points: '1120,574 1180,574 1180,730 1150,700 1120,730', fill: palette.brick }),
  )
}

const scalePan = (x: number) =>
  stroke({
    d: `M${x} 232L${x - 100} 440M${x} 232L${x + 100} 440`,
    stroke: palette.slate,
    'stroke-width': 7,
  }) + path({ d: `M${x - 130} 436h260a130 90 0 0 1 -260 0Z`, fill: palette.sand })

import { palette } from './palette'
import { circle, drawing, ellipse, group, path, polygon, rect, repeat, stroke } from './svg'

/** A shield and a syringe that keep viruses away. */
export function drawShield(): string {
  return drawing(
    palette.tealLight,
    circle({ cx: 800, cy: 450, r: 390, fill: palette.mist }),
    virus(240, 240, 1),
    virus(1370, 300, 1.2),
    virus(330, 680, 0.7),
    virus(1250, 690, 0.6),
    virus(1100, 120, 0.5),
    path({
      d: 'M800 110Q920 190 1080 200V450Q1080 660 800 800Q520 660 520 450V200Q680 190 800 110Z',
      fill: palette.teal,
    }),
    path({
      d: 'M800 160Q910 226 1036 238V450Q1036 630 800 750Z',
      fill: palette.tealDark,
    }),
    group(
      'translate(800 450) rotate(45)',
      rect({ x: -8, y: 210, width: 16, height: 110, fill: palette.paper }),
      polygon({ points: '-30,180 30,180 14,222 -14,222', fill: palette.sand }),
      rect({ x: -58, y: -160, width: 116, height: 345, rx: 14, fill: palette.paper }),
      rect({ x: -58, y: 0, width: 116, height: 185, rx: 14, fill: palette.brickLight }),
      repeat([-110, -60, -10, 40, 90], (y) =>
        rect({ x: 10, y, width: 48, height: 10, fill: palette.slate }),
      ),
      rect({ x: -92, y: -184, width: 184, height: 32, rx: 10, fill: palette.sand }),
      rect({ x: -16, y: -270, width: 32, height: 90, fill: palette.sandLight }),
      rect({ x: -64, y: -296, width: 128, height: 32, rx: 10, fill: palette.sand }),
    ),
  )
}

const virus = (x: number, y: number, scale: number) =>
  group(
    `translate(${x} ${y}) scale(${scale})`,
    repeat([0, 45, 90, 135, 180, 225, 270, 315], (angle) =>
      group(
        `rotate(${angle})`,
        rect({ x: -7, y: -118, width: 14, height: 60, fill: palette.brickDark }),
        circle({ cx: 0, cy: -120, r: 18, fill: palette.brickDark }),
      ),
    ),
    circle({ cx: 0, cy: 0, r: 78, fill: palette.brick }),
    circle({ cx: -24, cy: -18, r: 14, fill: palette.brickLight }),
    circle({ cx: 26, cy: 22, r: 18, fill: palette.brickLight }),
  )

/** A drop of blood with a heart, held by an open hand. */
export function drawBloodDrop(): string {
  return drawing(
    palette.sandLight,
    circle({ cx: 800, cy: 390, r: 350, fill: palette.cream }),
    drop(800, 60, 1),
    drop(350, 240, 0.34),
    drop(1250, 240, 0.34),
    drop(220, 470, 0.22),
    drop(1380, 470, 0.22),
    path({
      d: 'M800 500C640 400 660 270 740 270C780 270 800 310 800 326C800 310 820 270 860 270C940 270 960 400 800 500Z',
      fill: palette.cream,
    }),
    hand(),
    group('translate(1600 0) scale(-1 1)', hand()),
  )
}

const hand = () =>
  rect({ x: 420, y: 780, width: 230, height: 130, fill: palette.teal }) +
  rect({ x: 404, y: 760, width: 262, height: 44, rx: 12, fill: palette.paper }) +
  path({
    d: 'M430 764Q400 640 360 560Q346 520 376 510Q404 504 424 544L470 620Q600 660 720 640Q770 640 762 672Q750 720 650 764Z',
    fill: palette.skin,
  }) +
  stroke({ d: 'M486 640Q590 690 720 664', stroke: palette.skinDark, 'stroke-width': 8 })

const drop = (x: number, y: number, scale: number) =>
  group(
    `translate(${x} ${y}) scale(${scale})`,
    path({
      d: 'M0 0C120 170 210 270 210 390A210 210 0 0 1 -210 390C-210 270 -120 170 0 0Z',
      fill: palette.brick,
    }),
    path({ d: 'M0 0C120 170 210 270 210 390A210 210 0 0 1 0 600Z', fill: palette.brickDark }),
  )

/** A truck that takes parcels along a road between hills. */
export function drawParcels(): string {
  return drawing(
    palette.mist,
    circle({ cx: 300, cy: 210, r: 100, fill: palette.cream }),
    path({
      d: 'M0 560Q260 330 560 520Q860 330 1160 500Q1400 400 1600 500V900H0Z',
      fill: palette.tealLight,
    }),
    path({ d: 'M0 640Q400 540 800 620T1600 600V900H0Z', fill: palette.teal }),
    rect({ x: 0, y: 730, width: 1600, height: 170, fill: palette.slate }),
    repeat([60, 360, 660, 960, 1260, 1560], (x) =>
      rect({ x, y: 818, width: 160, height: 16, rx: 8, fill: palette.sandLight }),
    ),
    parcel({ x: 330, y: 460, size: 190, colour: palette.sand }),
    parcel({ x: 530, y: 430, size: 220, colour: palette.brickLight }),
    parcel({ x: 760, y: 460, size: 190, colour: palette.sand }),
    parcel({ x: 430, y: 290, size: 170, colour: palette.sandLight }),
    parcel({ x: 640, y: 250, size: 180, colour: palette.sand }),
    rect({ x: 290, y: 560, width: 700, height: 150, fill: palette.brick }),
    repeat([430, 570, 710, 850], (x) =>
      rect({ x, y: 560, width: 12, height: 150, fill: palette.brickDark }),
    ),
    path({
      d: 'M1000 710V400H1160Q1220 400 1246 460L1290 560Q1320 570 1320 610V710Z',
      fill: palette.paper,
    }),
    path({ d: 'M1060 450H1150Q1186 450 1204 490L1234 560H1060Z', fill: palette.tealDark }),
    rect({ x: 270, y: 700, width: 1070, height: 36, rx: 10, fill: palette.tealDark }),
    repeat([430, 560, 1180], (x) => wheel(x)),
  )
}

const wheel = (x: number) =>
  ellipse({ cx: x, cy: 806, rx: 90, ry: 10, fill: palette.tealDark }) +
  circle({ cx: x, cy: 736, r: 70, fill: palette.tealDark }) +
  circle({ cx: x, cy: 736, r: 30, fill: palette.sandLight })

const parcel = ({ x, y, size, colour }: { x: number; y: number; size: number; colour: string }) =>
  rect({ x, y, width: size, height: size, rx: 6, fill: colour }) +
  rect({ x: x + size * 0.42, y, width: size * 0.16, height: size, fill: palette.cream }) +
  rect({ x, y, width: size, height: 8, fill: palette.brickDark, opacity: 0.35 })

import { palette } from './palette'
import { circle, drawing, ellipse, group, path, polygon, rect, repeat, stroke } from './svg'

/** A river between hills, an arched bridge and tiled roofs on the bank. */
export function drawRiverBridge(): string {
  return drawing(
    palette.sandLight,
    circle({ cx: 1080, cy: 260, r: 120, fill: palette.cream }),
    path({
      d: 'M0 430Q220 190 460 380Q640 230 860 400Q1120 210 1330 380Q1480 300 1600 360V620H0Z',
      fill: palette.tealLight,
    }),
    path({ d: 'M0 520Q300 360 640 500Q1000 400 1600 520V660H0Z', fill: palette.teal }),
    rect({ x: 0, y: 600, width: 1600, height: 300, fill: palette.mist }),
    repeat([40, 230, 420], (x, index) => townHouse(x, index === 1 ? 458 : 480)),
    rect({ x: 0, y: 596, width: 640, height: 40, fill: palette.brickDark }),
    rect({ x: 600, y: 520, width: 1000, height: 44, fill: palette.brick }),
    rect({ x: 600, y: 490, width: 1000, height: 10, fill: palette.brickDark }),
    repeat(
      Array.from({ length: 18 }, (_, index) => 610 + index * 58),
      (x) => rect({ x, y: 494, width: 8, height: 30, fill: palette.brickDark }),
    ),
    repeat([640, 880, 1120, 1360], (x) =>
      path({
        d: `M${x - 40} 560H${x + 240}V760H${x + 200}V722A100 110 0 0 0 ${x} 722V760H${x - 40}Z`,
        fill: palette.brick,
      }),
    ),
    repeat([680, 740, 800, 860], (y, index) =>
      stroke({
        d: `M${60 + index * 90} ${y}h${260 - index * 20}M${760 + index * 40} ${y + 20}h${200 + index * 30}M${1300 - index * 50} ${y + 6}h180`,
        stroke: palette.paper,
        'stroke-width': 9,
      }),
    ),
    ellipse({ cx: 420, cy: 818, rx: 210, ry: 14, fill: palette.tealLight }),
    path({
      d: 'M210 750Q420 800 640 742Q600 820 520 820H320Q250 820 210 750Z',
      fill: palette.brickDark,
    }),
    path({ d: 'M330 764Q330 690 420 690Q510 690 510 766Q420 782 330 764Z', fill: palette.sand }),
  )
}

const townHouse = (x: number, y: number) =>
  rect({ x: x + 14, y, width: 160, height: 140, fill: palette.sand }) +
  polygon({
    points: `${x},${y + 4} ${x + 40},${y - 66} ${x + 148},${y - 66} ${x + 188},${y + 4}`,
    fill: palette.brickLight,
  }) +
  rect({ x: x + 34, y: y + 36, width: 44, height: 94, fill: palette.tealDark }) +
  rect({ x: x + 104, y: y + 36, width: 44, height: 50, fill: palette.cream })

/**
 * Five bars in the proportion of the report's yearly news counts, the last (a part-year) hollow;
 * the ring has the proportion of its 1.160 tin to 90 bài.
 */
export function drawChart(): string {
  return drawing(
    palette.sandLight,
    rect({ x: 160, y: 90, width: 1280, height: 720, rx: 24, fill: palette.paper }),
    repeat([220, 340, 460, 580], (y) =>
      rect({ x: 240, y, width: 800, height: 5, fill: palette.mist }),
    ),
    repeat([240, 255, 244, 282, 139], (news, index) => bar(news, index)),
    rect({ x: 230, y: 696, width: 820, height: 12, rx: 6, fill: palette.slate }),
    repeat([0, 1, 2, 3, 4], (index) =>
      rect({ x: 275 + index * 158, y: 736, width: 80, height: 18, rx: 9, fill: palette.tealLight }),
    ),
    group(
      'translate(1250 360)',
      circle({ cx: 0, cy: 0, r: 130, fill: palette.teal }),
      path({ d: `M0 0V-130A130 130 0 0 1 ${sliceX} ${sliceY}Z`, fill: palette.sand }),
      circle({ cx: 0, cy: 0, r: 66, fill: palette.paper }),
    ),
    legend(570, palette.teal),
    legend(624, palette.sand),
  )
}

const articlesShare = (90 / 1250) * 2 * Math.PI
const sliceX = (130 * Math.sin(articlesShare)).toFixed(1)
const sliceY = (-130 * Math.cos(articlesShare)).toFixed(1)

const legend = (y: number, colour: string) =>
  rect({ x: 1150, y, width: 30, height: 30, rx: 6, fill: colour }) +
  rect({ x: 1200, y: y + 8, width: 150, height: 14, rx: 7, fill: palette.mist })

function bar(news: number, index: number): string {
  const height = news * 1.8
  const isPartYear = index === 4
  return rect({
    x: 260 + index * 158,
    y: 696 - height,
    width: 110,
    height,
    fill: isPartYear ? palette.sandLight : palette.brick,
    stroke: isPartYear ? palette.brick : 'none',
    'stroke-width': 8,
    'stroke-dasharray': '24 14',
  })
}

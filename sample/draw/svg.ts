const PICTURE_WIDTH = 1600
const PICTURE_HEIGHT = 900

type Attributes = Record<string, string | number>

/** A whole picture: a flat background and its parts, back to front. */
export function drawing(background: string, ...parts: string[]): string {
  const size = `width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 1600 900">` +
    rect({ width: PICTURE_WIDTH, height: PICTURE_HEIGHT, fill: background }) +
    parts.join('') +
    '</svg>'
  )
}

export const rect = (attributes: Attributes) => element('rect', attributes)
export const circle = (attributes: Attributes) => element('circle', attributes)
export const ellipse = (attributes: Attributes) => element('ellipse', attributes)
export const path = (attributes: Attributes) => element('path', attributes)
export const polygon = (attributes: Attributes) => element('polygon', attributes)

/** A stroke without fill, with round ends. */
export const stroke = (attributes: Attributes) =>
  element('path', {
    fill: 'none',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...attributes,
  })

export const group = (transform: string, ...parts: string[]) =>
  `<g transform="${transform}">${parts.join('')}</g>`

/** The same part drawn once for each value. */
export const repeat = <Value>(
  values: readonly Value[],
  part: (value: Value, index: number) => string,
) => values.map(part).join('')

function element(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${written.join('')}/>`
}

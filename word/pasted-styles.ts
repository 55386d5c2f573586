/** What the parser gives, as far as we look at it. */
export interface PastedNode {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: PastedNode[]
}

/** Null for text; comments and the like are called "#". */
export function tagOf({ type, name }: PastedNode): string | null {
  if (type === 'text') return null
  return name === undefined || type === 'directive' ? '#' : name.toLowerCase()
}

/** The declarations of an element's own style. */
export function styleOf({ attribs }: PastedNode): Partial<Record<string, string>> {
  const style: Record<string, string> = {}
  for (const declaration of (attribs?.style ?? '').split(';')) {
    const at = declaration.indexOf(':')
    if (at === -1) continue
    style[declaration.slice(0, at).trim().toLowerCase()] = declaration.slice(at + 1).trim()
  }
  return style
}

/** "mso-list:l0 level2 lfo1" -> 2; null when it is no item of a list. */
export function listLevelOf(node: PastedNode): number | null {
  const level = /\blevel(\d)\b/i.exec(styleOf(node)['mso-list'] ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

/** By the marker that Word wrote into the paragraph: "1.", "a)", "iv." or a bullet. */
export function isOrderedMarker(node: PastedNode): boolean {
  return /^\(?(?:\d{1,3}|[a-zđ]{1,2}|[ivxlc]{1,6})[.)]/i.test(markerOf(node)?.trim() ?? '')
}

function markerOf(node: PastedNode): string | null {
  if (styleOf(node)['mso-list']?.toLowerCase() === 'ignore') return textOf(node)
  for (const child of node.children ?? []) {
    const marker = markerOf(child)
    if (marker !== null) return marker
  }
  return null
}

function textOf({ data, children }: PastedNode): string {
  return children ? children.map(textOf).join('') : (data ?? '')
}

/** The little of opentype.js that is used: version 2 brings no types of its own. */
declare module 'opentype.js/dist/opentype.mjs' {
  /** A step of an outline: to a point, straight or bent towards one or two others; or closed. */
  export interface PathCommand {
    type: 'M' | 'L' | 'C' | 'Q' | 'Z'
    x?: number
    y?: number
    x1?: number
    y1?: number
    x2?: number
    y2?: number
  }
  export interface Font {
    getAdvanceWidth: (text: string, size: number) => number
    getPath: (text: string, x: number, y: number, size: number) => { commands: PathCommand[] }
  }
  export function parse(bytes: ArrayBuffer): Font
}

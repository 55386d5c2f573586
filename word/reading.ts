import type { Dropped } from '@/word/document'
import type { Formats } from '@/word/formats'

/** What is known while a part is read; the counts are added to as it goes. */
export interface Reading {
  formats: Formats
  assume: 'tcvn3' | 'vni' | null
  targets: ReadonlyMap<string, { isExternal: boolean; target: string }>
  dropped: Map<Dropped, number>
  textBoxes: string[]
  decoded: { tcvn3: number; vni: number }
  /** Text in fonts that say nothing of its encoding. */
  undecoded: string[]
  /** "footnote 2", in the order of the text. */
  noteOrder: string[]
}

export function drop(reading: Reading, what: Dropped, times = 1): void {
  if (times > 0) reading.dropped.set(what, (reading.dropped.get(what) ?? 0) + times)
}

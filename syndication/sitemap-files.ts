/**
 * How sitemaps are cut: one file for each kind and year, and more where a year has more items than
 * one file is to hold. What lies in a file of a past year no longer changes with what comes out.
 */
export type SitemapKind = 'tin-tuc' | 'bai-viet' | 'chuong-trinh'

export interface SitemapFile {
  kind: SitemapKind
  year: number
  /** From 1. */
  part: number
}

/** The protocol allows 50,000; a file of so many is made in a quarter of a second. */
export const MOST_IN_FILE = 2000

/** The files of a kind, oldest first. `counts` tells how many items a year has; years may repeat. */
export function cutIntoFiles(
  kind: SitemapKind,
  counts: { year: number; count: number }[],
  most: number = MOST_IN_FILE,
): SitemapFile[] {
  const years = new Map<number, number>()
  for (const { year, count } of counts) years.set(year, (years.get(year) ?? 0) + count)
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([year, count]) =>
      Array.from({ length: Math.ceil(count / most) }, (_, index) => ({
        kind,
        year,
        part: index + 1,
      })),
    )
}

/** "tin-tuc-2024", "tin-tuc-2024-2" */
export function nameOfFile({ kind, year, part }: SitemapFile): string {
  return `${kind}-${year}${part === 1 ? '' : `-${part}`}`
}

/** Null for what no file is called. */
export function fileOfName(name: string): SitemapFile | null {
  const match = /^(tin-tuc|bai-viet|chuong-trinh)-(\d{4})(?:-([1-9]\d{0,3}))?$/.exec(name)
  const [, kind, year, part = '1'] = match ?? []
  if (kind === undefined || year === undefined || match?.[3] === '1') return null
  return { kind: kind as SitemapKind, year: Number(year), part: Number(part) }
}

/**
 * How sitemaps are cut, so that no file grows with the years: items into one file for each kind and
 * year, and more where a year has more than one file is to hold. What lies in a file of a past year
 * no longer changes with what comes out. Documents and questions, of which there are few in a year,
 * into parts of one list, the oldest first.
 */
export type DatedKind = 'tin-tuc' | 'bai-viet' | 'chuong-trinh'
export type ListedKind = 'van-ban' | 'hoi-dap'

export interface DatedFile {
  kind: DatedKind
  year: number
  /** From 1. */
  part: number
}

export interface ListedFile {
  kind: ListedKind
  year: null
  part: number
}

export type SitemapFile = DatedFile | ListedFile

/** The protocol allows 50,000; a file of so many is made in a quarter of a second. */
export const MOST_IN_FILE = 2000

/** The files of a kind, oldest first. `counts` tells how many items a year has; years may repeat. */
export function cutIntoFiles(
  kind: DatedKind,
  counts: { year: number; count: number }[],
  most: number = MOST_IN_FILE,
): DatedFile[] {
  const years = new Map<number, number>()
  for (const { year, count } of counts) years.set(year, (years.get(year) ?? 0) + count)
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([year, count]) => partsOf(count, most).map((part) => ({ kind, year, part })))
}

/** The files of a list that has so many. */
export function cutIntoParts(
  kind: ListedKind,
  count: number,
  most: number = MOST_IN_FILE,
): ListedFile[] {
  return partsOf(count, most).map((part) => ({ kind, year: null, part }))
}

/** "tin-tuc-2024", "tin-tuc-2024-2", "van-ban", "van-ban-2" */
export function nameOfFile({ kind, year, part }: SitemapFile): string {
  return [kind, ...(year === null ? [] : [year]), ...(part === 1 ? [] : [part])].join('-')
}

/** Null for what no file is called. */
export function fileOfName(name: string): SitemapFile | null {
  const dated = /^(tin-tuc|bai-viet|chuong-trinh)-(\d{4})(?:-([1-9]\d{0,3}))?$/.exec(name)
  if (dated) {
    const [, kind, year, part] = dated
    return part === '1'
      ? null
      : { kind: kind as DatedKind, year: Number(year), part: Number(part ?? 1) }
  }
  const [, kind, part] = /^(van-ban|hoi-dap)(?:-([1-9]\d{0,3}))?$/.exec(name) ?? []
  if (kind === undefined || part === '1') return null
  return { kind: kind as ListedKind, year: null, part: Number(part ?? 1) }
}

function partsOf(count: number, most: number): number[] {
  return Array.from({ length: Math.ceil(count / most) }, (_, index) => index + 1)
}

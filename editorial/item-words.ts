/** What an item is called: tin, bài and pages have a title, campaigns a name, văn bản an abstract. */
export function wordsOf({
  title,
  name,
  abstract,
}: {
  title?: string | null
  name?: string | null
  abstract?: string | null
}): string | null {
  return title ?? name ?? abstract ?? null
}

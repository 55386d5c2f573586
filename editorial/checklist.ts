import { partsOfBody } from '@/editorial/body-parts'
import {
  checkCategory,
  checkCover,
  checkDuplicate,
  checkEncoding,
  checkEventAt,
  checkHeadings,
  checkLead,
  checkLinks,
  checkPictures,
  checkUnit,
  type CheckedItem,
  type Facts,
  type Finding,
  type Rule,
} from '@/editorial/checklist-rules'
import { idsOf } from '@/editorial/references'

/**
 * "Kiểm tra trước khi đăng": what an item should have before readers see it (issue 6).
 */
export type CheckedCollection = 'news' | 'articles' | 'episodes' | 'pages' | 'campaigns'

/** How far back titles are compared. */
export const DUPLICATE_DAYS = 90

const BODY = [checkHeadings, checkPictures, checkLinks]
const REPORTED = [checkCategory, checkUnit, checkEventAt]

/** Which rules hold for what: a page has no unit, an episode its own date, a campaign no body. */
const RULES: Record<CheckedCollection, readonly Rule[]> = {
  news: [checkLead, checkCover, ...REPORTED, ...BODY, checkEncoding, checkDuplicate],
  articles: [checkLead, checkCover, ...REPORTED, ...BODY, checkEncoding, checkDuplicate],
  episodes: [checkLead, checkCover, ...BODY, checkEncoding, checkDuplicate],
  pages: [...BODY, checkEncoding],
  campaigns: [checkCover, checkEncoding],
}

export function isChecked(collection: string): collection is CheckedCollection {
  return collection in RULES
}

/** Everything that is not yet as it should be, in the order of the form; empty: ready to go out. */
export function checkItem({
  collection,
  item,
  facts,
}: {
  collection: CheckedCollection
  item: CheckedItem
  facts: Facts
}): Finding[] {
  return RULES[collection].flatMap((rule) => rule(item, facts))
}

/** What the database has to be asked about an item. */
export function questionsOf(item: CheckedItem): {
  title: string
  links: string[]
  media: string[]
} {
  const { links, media } = partsOfBody(item.body)
  return {
    title: typeof item.title === 'string' ? item.title : '',
    links: [...new Set(links.map(({ target }) => target))],
    media: [...new Set([...idsOf(item.cover), ...media])],
  }
}

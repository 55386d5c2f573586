import { partsOfBody } from '@/editorial/body-parts'
import {
  checkCategory,
  checkCover,
  checkDuplicate,
  checkEncoding,
  checkEventAt,
  checkFiles,
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
import type { StepName } from '@/editorial/steps'

/**
 * "Kiểm tra trước khi đăng": what an item should have before readers see it (issue 6).
 */
export type CheckedCollection =
  'news' | 'articles' | 'episodes' | 'documents' | 'pages' | 'campaigns'

/** How far back titles are compared. */
export const DUPLICATE_DAYS = 90

const BODY = [checkHeadings, checkPictures, checkLinks]
const REPORTED = [checkCategory, checkUnit, checkEventAt]

/** Which rules hold for what: a page has no unit, an episode its own date, a campaign no body. */
const RULES: Record<CheckedCollection, readonly Rule[]> = {
  news: [checkLead, checkCover, ...REPORTED, ...BODY, checkEncoding, checkDuplicate],
  articles: [checkLead, checkCover, ...REPORTED, ...BODY, checkEncoding, checkDuplicate],
  episodes: [checkLead, checkCover, ...BODY, checkEncoding, checkDuplicate],
  documents: [checkFiles, ...BODY, checkEncoding],
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

/** Names a finding, so that the same one is known again. */
export function keyOf({ reason, about }: Finding): string {
  return `${reason} ${about}`
}

/** What is asked about before an item goes out: not what readers meet in it already. */
export function unknownOf(findings: Finding[], known: readonly string[]): Finding[] {
  return findings.filter((finding) => !known.includes(keyOf(finding)))
}

/** The steps that bring an item before readers. */
export function letsOut(step: StepName): boolean {
  return step === 'publish' || step === 'schedule'
}

/** Why somebody's step is refused: what is open, and the two ways on. */
export function explainFindings(findings: readonly Finding[]): string {
  const sentences = findings.map(({ message }) => message).join(' ')
  return `Còn ${findings.length} điều cần xem lại trước khi đăng. ${sentences} Hãy sửa, hoặc ghi lý do vẫn đăng.`
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

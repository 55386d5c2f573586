/** What is held against search engines' documentation, in unit tests and on served pages. */
import type { Thing } from '@/site/structured-data'

/**
 * What Google's pages on structured data call required or recommended and we can know
 * (developers.google.com/search/docs/appearance/structured-data: article, breadcrumb, organization,
 * qapage, video; sitelinks searchbox), and for broadcasts and documents what schema.org's examples
 * have.
 */
const ASKED_FOR: Record<string, string[]> = {
  NewsArticle: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher'],
  Person: ['name'],
  Organization: ['name', 'url', 'logo'],
  ImageObject: ['url'],
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  CorrectionComment: ['text', 'datePublished'],
  PodcastEpisode: ['name', 'url', 'datePublished', 'duration', 'associatedMedia', 'partOfSeries'],
  PodcastSeries: ['name', 'url', 'webFeed'],
  AudioObject: ['contentUrl', 'duration', 'encodingFormat', 'contentSize', 'uploadDate'],
  TVEpisode: ['name', 'url', 'datePublished', 'episodeNumber', 'partOfSeries'],
  TVSeries: ['name', 'url'],
  RadioEpisode: ['name', 'url', 'datePublished', 'episodeNumber', 'partOfSeries'],
  RadioSeries: ['name', 'url'],
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate', 'duration', 'embedUrl', 'description'],
  PostalAddress: ['streetAddress', 'addressCountry'],
  ContactPoint: ['telephone', 'contactType'],
  DigitalDocument: ['name', 'identifier', 'abstract', 'url', 'datePublished'],
  MediaObject: ['contentUrl', 'encodingFormat', 'contentSize'],
  QAPage: ['mainEntity'],
  Question: ['name', 'text', 'answerCount', 'acceptedAnswer', 'datePublished', 'author'],
  Answer: ['text', 'url', 'datePublished', 'author'],
}

const ADDRESSES = new Set(['url', 'item', 'image', 'contentUrl', 'webFeed', 'thumbnailUrl'])
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
/** A văn bản is dated by the day, as on paper. */
const DAY = /^\d{4}-\d\d-\d\d$/

/** What is wrong with what search engines are told; empty when they have all that they ask for. */
export function faultsOf(things: unknown, siteUrl: string): string[] {
  const parts = partsOf(things)
  if (parts.length === 0) return ['nothing is told']
  return parts.flatMap((part) => [...lackingIn(part), ...malformedIn(part, siteUrl)])
}

/** All things in it, at any depth; a mere reference to another (`@id` alone) is none. */
export function partsOf(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(partsOf)
  return '@type' in value ? [value as Thing, ...inside] : inside
}

function lackingIn(part: Thing): string[] {
  const type = part['@type']
  // Of other bodies nothing is known but their name.
  const isOurs = type !== 'Organization' || '@id' in part
  const asked = isOurs ? ASKED_FOR[type] : ['name']
  if (asked === undefined) return [`${type} is not known`]
  return asked.filter((property) => !part[property]).map((property) => `${type}.${property} lacks`)
}

/** Every address is whole, and every moment names its zone. */
function malformedIn(part: Thing, siteUrl: string): string[] {
  const type = part['@type']
  return Object.entries(part).flatMap(([property, value]) => {
    const values = [value].flat().filter((one): one is string => typeof one === 'string')
    const isDate = property.startsWith('date') || property === 'uploadDate'
    const isGood = (one: string) =>
      isDate
        ? (type === 'DigitalDocument' ? DAY : MOMENT).test(one)
        : !ADDRESSES.has(property) || one.startsWith(`${siteUrl}/`)
    return values.filter((one) => !isGood(one)).map((one) => `${type}.${property} is “${one}”`)
  })
}

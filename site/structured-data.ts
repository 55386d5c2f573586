/**
 * What search engines are told in the words of schema.org: for each type at least what Google's
 * documentation asks for (developers.google.com/search/docs/appearance/structured-data). All
 * addresses are absolute. Nothing stands here that the page does not show.
 */
import type { LinkView, PublicationView, SiteView } from '@/data/views'
import { findHostedVideo } from '@/site/hosted-video'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { toIsoDuration } from '@/text/recording-times'

export interface Thing {
  '@type': string
  [property: string]: unknown
}

interface Place {
  site: SiteView
  /** Without a slash at the end. */
  siteUrl: string
}

/** JSON for a `<script>`: `<` is escaped, so that no text can end the element. */
export function toJsonLd(things: Thing[]): string {
  const data = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** The front page: the site with its search, and who stands behind it. */
export function siteStructuredData(place: Place): Thing[] {
  const { site, siteUrl } = place
  const organisation = organisationOf(place)
  return [
    {
      '@type': 'WebSite',
      '@id': `${siteUrl}/#website`,
      name: site.name,
      ...alternateName(site),
      url: `${siteUrl}/`,
      inLanguage: 'vi',
      publisher: { '@id': organisation['@id'] },
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${siteUrl}${routes.search()}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    { ...organisation, ...contactOf(site) },
  ]
}

/** The page of an item, and the way to it. `shareImage` stands in for a picture it has not. */
export function publicationStructuredData({
  publication,
  shareImage,
  ...place
}: Place & { publication: PublicationView; shareImage: string }): Thing[] {
  const { kind, title, href, category } = publication
  const section = { label: labels.sections[kind], href: routes.section(kind) }
  const trail = [section, ...(category ? [category] : []), { label: title, href }]
  const images = imagesOf(publication, place.siteUrl) ?? [shareImage]
  const thing =
    kind === 'episode' ? episode(publication, images, place) : article(publication, images, place)
  return [thing, breadcrumbs(trail, place.siteUrl)]
}

/** The way from the front page to here. `trail` ends with the page itself. */
export function breadcrumbs(trail: LinkView[], siteUrl: string): Thing {
  const way = [{ label: labels.layout.home, href: routes.home() }, ...trail]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: `${siteUrl}${href}`,
    })),
  }
}

function article(publication: PublicationView, images: string[], place: Place): Thing {
  const { title, lead, href, publishedAt, revisedAt, byline, category, corrections } = publication
  const publisher = organisationOf(place)
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(lead ? { description: lead } : {}),
    image: images,
    datePublished: publishedAt,
    // Google asks for it: what has never been revised was last changed when it came out.
    dateModified: revisedAt ?? publishedAt,
    author: byline ? { '@type': 'Person', name: byline } : publisher,
    publisher,
    ...(category ? { articleSection: category.label } : {}),
    ...(corrections.length > 0 ? { correction: corrections.map(correction) } : {}),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    mainEntityOfPage: `${place.siteUrl}${href}`,
  }
}

function correction({ at, text }: PublicationView['corrections'][number]): Thing {
  return { '@type': 'CorrectionComment', text, datePublished: at }
}

/** A recording of ours on the radio is an episode of the podcast. */
function episode(publication: PublicationView, images: string[], place: Place): Thing {
  const { title, lead, href, publishedAt, revisedAt, broadcast, audio } = publication
  const { siteUrl } = place
  const isPodcast = broadcast?.medium === 'radio' && audio?.hosted === 'here'
  const series = broadcast?.medium === 'tv' ? 'TV' : isPodcast ? 'Podcast' : 'Radio'
  return {
    '@type': `${series}Episode`,
    name: title,
    ...(lead ? { description: lead } : {}),
    url: `${siteUrl}${href}`,
    image: images,
    datePublished: publishedAt,
    dateModified: revisedAt ?? publishedAt,
    ...(broadcast ? { episodeNumber: broadcast.number } : {}),
    ...durationOf(publication),
    inLanguage: 'vi',
    partOfSeries: {
      '@type': `${series}Series`,
      name: labels.sections.episode,
      url: `${siteUrl}${broadcast ? routes.broadcasts(broadcast.medium) : routes.section('episode')}`,
      ...(isPodcast ? { webFeed: `${siteUrl}${routes.podcast()}` } : {}),
    },
    publisher: organisationOf(place),
    ...recordingOf(publication, images, siteUrl),
  }
}

function recordingOf(
  publication: PublicationView,
  images: string[],
  siteUrl: string,
): Partial<Thing> {
  const { title, lead, publishedAt, audio, video } = publication
  const hosted = video && findHostedVideo(video.href)
  return {
    ...(audio?.hosted === 'here'
      ? {
          associatedMedia: {
            '@type': 'AudioObject',
            name: title,
            contentUrl: `${siteUrl}${audio.href}`,
            uploadDate: publishedAt,
            ...durationOf(publication),
            ...(audio.mimeType ? { encodingFormat: audio.mimeType } : {}),
            ...(audio.size === null ? {} : { contentSize: String(audio.size) }),
          },
        }
      : {}),
    ...(hosted
      ? {
          video: {
            '@type': 'VideoObject',
            name: title,
            description: lead ?? title,
            thumbnailUrl: images,
            uploadDate: publishedAt,
            ...durationOf(publication),
            embedUrl: hosted.embed,
          },
        }
      : {}),
  }
}

function durationOf({ runningSeconds }: PublicationView): Partial<Thing> {
  return runningSeconds === null ? {} : { duration: toIsoDuration(runningSeconds) }
}

/** The wide cut first; the whole picture for places that show another shape. */
function imagesOf({ picture }: PublicationView, siteUrl: string): string[] | null {
  if (picture === null) return null
  return [...new Set([picture.share.src, picture.src])].map((src) => `${siteUrl}${src}`)
}

function organisationOf({ site, siteUrl }: Place): Thing {
  return {
    '@type': 'Organization',
    '@id': `${siteUrl}/#organization`,
    name: site.name,
    url: `${siteUrl}/`,
    logo: { '@type': 'ImageObject', url: `${siteUrl}/emblem.svg` },
  }
}

function contactOf(site: SiteView): Partial<Thing> {
  const { governingBody, address, phone, email, hotline, socialLinks } = site
  const elsewhere = socialLinks.map(({ href }) => href).filter((href) => /^https?:/i.test(href))
  return {
    ...alternateName(site),
    ...(governingBody
      ? { parentOrganization: { '@type': 'Organization', name: governingBody } }
      : {}),
    ...(address
      ? { address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'VN' } }
      : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(hotline
      ? {
          contactPoint: {
            '@type': 'ContactPoint',
            contactType: 'customer support',
            telephone: hotline,
            availableLanguage: 'vi',
          },
        }
      : {}),
    ...(elsewhere.length > 0 ? { sameAs: elsewhere } : {}),
  }
}

function alternateName({ name, shortName }: SiteView): Partial<Thing> {
  return shortName === name ? {} : { alternateName: shortName }
}

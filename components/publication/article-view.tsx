import type { PublicationPage } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { SectionHeading } from '@/components/layout/section-heading'
import { intakeLabels } from '@/site/intake-labels'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { shortCodeOf } from '@/site/short-links'
import { Body } from './body'
import { CardList } from './card-list'
import { broadcastName } from './card-parts'
import { Corrections } from './corrections'
import { Figure } from './figure'
import { Imprint } from './imprint'
import { Neighbours } from './neighbours'
import { ReadAloud } from './read-aloud'
import { Recording } from './recording'
import { Share } from './share'

interface ArticleViewProps {
  page: PublicationPage
  /** The page's absolute address: for sharing, and for the printed page; null for a draft. */
  url: string | null
  /** A short one that leads to it; null for a draft. */
  shortUrl?: string | null
  /** The address of the script that reads aloud; null where nobody is to be read to. */
  readAloudScript?: string | null
  /** The address of the script that moves the player to a chapter; null for a draft. */
  chaptersScript?: string | null
}

/** The page of a tin, a bài or an episode. */
export function ArticleView({
  page,
  url,
  shortUrl = null,
  readAloudScript = null,
  chaptersScript = null,
}: ArticleViewProps) {
  const { publication, related, newer, older } = page
  const { kind, category, broadcast, picture } = publication
  const code = shortCodeOf(publication.id)
  const section = { label: labels.sections[kind], href: routes.section(kind) }
  return (
    <>
      <Breadcrumbs trail={category === null ? [section] : [section, category]} />
      <div className="article-layout">
        <div>
          <article className="article">
            <header>
              {publication.isSample && (
                <p className="sample">
                  <strong>{labels.publication.sample}</strong> {labels.publication.sampleNote}
                </p>
              )}
              {broadcast !== null && <p className="kicker">{broadcastName(broadcast)}</p>}
              <h1>{publication.title}</h1>
              {publication.lead !== null && <p className="lead">{publication.lead}</p>}
              <Imprint publication={publication} isDraft={url === null} />
              {readAloudScript !== null && <ReadAloud script={readAloudScript} />}
            </header>
            {picture !== null && <Figure picture={picture} isFirst />}
            {kind === 'episode' && (
              <Recording publication={publication} chaptersScript={chaptersScript} />
            )}
            {kind === 'episode' && publication.body.length > 0 && (
              <h2 className="transcript-heading">{labels.publication.transcript}</h2>
            )}
            <div className="prose">
              <Body nodes={publication.body} />
            </div>
            <Corrections corrections={publication.corrections} />
            <footer>
              {publication.campaigns.length > 0 && (
                <p className="campaigns">
                  {labels.publication.campaigns}:{' '}
                  {publication.campaigns.map((campaign) => (
                    <a key={campaign.href} href={campaign.href}>
                      {campaign.label}
                    </a>
                  ))}
                </p>
              )}
              {url !== null && (
                <>
                  <p className="print-only">
                    {labels.publication.printedFrom}: {url}
                  </p>
                  <Share url={url} shortUrl={shortUrl} />
                  {code !== null && (
                    <p>
                      <a href={routes.feedback(code)} rel="nofollow">
                        {intakeLabels.itemTitle}
                      </a>
                    </p>
                  )}
                </>
              )}
            </footer>
          </article>
          <Neighbours newer={newer} older={older} />
        </div>
        {related.length > 0 && (
          <section className="section related" aria-labelledby="lien-quan">
            <SectionHeading id="lien-quan" title={labels.publication.related} href={null} />
            <CardList cards={related} layout="small" headingLevel={3} />
          </section>
        )}
      </div>
    </>
  )
}

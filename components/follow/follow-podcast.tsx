import { CopyField } from '@/components/publication/copy-field'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'

/** Where the programme on the radio can be subscribed to. `url` is absolute. */
export function FollowPodcast({ url }: { url: string }) {
  const words = sharing.follow
  return (
    <section className="section follow-podcast" aria-labelledby="podcast">
      <h2 id="podcast">{words.podcast}</h2>
      <p>
        {words.podcastNote} <a href={routes.podcast()}>{words.openPodcast}</a>
      </p>
      <CopyField id="dia-chi-podcast" label={words.podcastAddress} value={url} />
    </section>
  )
}

import { labels } from '@/site/labels'

/** First focusable thing on the page. */
export function SkipLink({ target }: { target: string }) {
  return (
    <a className="skip-link" href={`#${target}`}>
      {labels.layout.skipToContent}
    </a>
  )
}

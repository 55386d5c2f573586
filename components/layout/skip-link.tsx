import { labels } from '@/site/labels'

/** First focusable thing on the page; leads to `main#noi-dung`. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#noi-dung">
      {labels.layout.skipToContent}
    </a>
  )
}

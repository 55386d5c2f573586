import { labels } from '@/site/labels'
import { sharing } from '@/site/sharing-labels'
import { CopyField } from './copy-field'

interface ShareProps {
  /** The page's absolute address. */
  url: string
  /** One that leads to it; null for an item that has none. */
  shortUrl: string | null
}

/**
 * Plain links and fields to copy from: nothing of Facebook or Zalo is loaded into our pages. The
 * button that opens the phone's own list of applications is shown by a script, where there is one.
 */
export function Share({ url, shortUrl }: ShareProps) {
  const words = labels.share
  return (
    <section className="share" aria-labelledby="chia-se">
      <h2 id="chia-se">{words.heading}</h2>
      <ul className="actions">
        <li>
          <a className="button" href={facebookHref(url)} rel="external noopener" target="_blank">
            <span className="sr-only">{words.onFacebook} </span>
            <span aria-hidden="true">{words.facebook}</span>
          </a>
        </li>
        <li>
          <a className="button" href={zaloHref(url)} rel="external noopener" target="_blank">
            <span className="sr-only">{words.onZalo} </span>
            <span aria-hidden="true">{words.zalo}</span>
          </a>
        </li>
        <li className="share-native">
          <button className="button" type="button" data-share={url}>
            {sharing.share.native}
          </button>
        </li>
      </ul>
      <CopyField id="duong-dan" label={words.link} value={url} />
      {shortUrl !== null && (
        <CopyField id="duong-dan-ngan" label={sharing.share.short} value={shortUrl} />
      )}
    </section>
  )
}

function facebookHref(url: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`
}

/** The page that Zalo's own share button opens; it wants its address as JSON in base 64. */
function zaloHref(url: string): string {
  const asciiUrl = new URL(url).href
  const data = encodeURIComponent(btoa(JSON.stringify({ url: asciiUrl })))
  return `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d=${data}&shareType=0`
}

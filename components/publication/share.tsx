import { labels } from '@/site/labels'

/**
 * Plain links and a field to copy from: nothing of Facebook or Zalo is loaded into our pages.
 * `url` is the page's absolute address.
 */
export function Share({ url }: { url: string }) {
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
      </ul>
      <div className="copy-field">
        <label htmlFor="duong-dan">{words.link}</label>
        <input id="duong-dan" type="url" readOnly defaultValue={url} />
        <button
          className="button"
          type="button"
          hidden
          data-copy="duong-dan"
          data-copied={words.copied}
          aria-live="polite"
        >
          {words.copy}
        </button>
      </div>
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

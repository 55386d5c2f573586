interface PagerProps {
  /** null where there is nothing older, and on the newest page itself. */
  list: { newestHref: string | null; olderHref: string | null }
  words: { pages: string; newest: string; older: string }
}

/** From one page of a list to older items, and back to the newest. */
export function Pager({ list: { newestHref, olderHref }, words }: PagerProps) {
  if (newestHref === null && olderHref === null) return null
  return (
    <nav className="pager" aria-label={words.pages}>
      {newestHref !== null && (
        <a className="button" href={newestHref}>
          {words.newest}
        </a>
      )}
      {olderHref !== null && (
        <a className="button" href={olderHref} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}

/**
 * Our own mark: the pocket of a work shirt, stitched, with a nut in it. The same drawing as
 * `public/emblem.svg`; inline, because it stands on every page and costs no request here.
 */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 48 56" aria-hidden="true" focusable="false">
      <path className="emblem-pocket" d="M3 3h42v38L24 53 3 41Z" />
      <path className="emblem-seam" d="M7 7h34v31.7L24 48.4 7 38.7Z" />
      <path
        className="emblem-nut"
        fillRule="evenodd"
        d="m24 13 11.3 6.5v13L24 39l-11.3-6.5v-13ZM24 20a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z"
      />
    </svg>
  )
}

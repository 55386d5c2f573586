import { sharing } from '@/site/sharing-labels'

/** Reads the item aloud; drawn where the browser has a Vietnamese voice (`enhance/portal.js`). */
export function ReadAloud({ script }: { script: string }) {
  const words = sharing.readAloud
  return (
    <p
      className="actions read-aloud"
      role="group"
      aria-label={words.group}
      data-read-aloud={script}
      data-start={words.start}
      data-pause={words.pause}
      data-resume={words.resume}
    >
      <button className="button" type="button">
        {words.start}
      </button>
      <button className="button" type="button" hidden>
        {words.stop}
      </button>
    </p>
  )
}

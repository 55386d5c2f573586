import type { ChapterView } from '@/data/views'
import { recordingWords } from '@/site/recording-labels'
import { formatTimecode } from '@/text/recording-times'

interface ChaptersProps {
  chapters: ChapterView[]
  /** The address of the script that moves the player of the page; null where there is none. */
  script: string | null
}

/** The parts of a recording. Their links open it there; `enhance/chapters.js` moves the player. */
export function Chapters({ chapters, script }: ChaptersProps) {
  return (
    <nav className="chapters" aria-labelledby="cac-phan">
      <h2 id="cac-phan">{recordingWords.chapters}</h2>
      <ol data-chapters={script ?? undefined}>
        {chapters.map((chapter) => (
          <li key={chapter.start}>
            <Part chapter={chapter} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Part({ chapter: { start, title, href } }: { chapter: ChapterView }) {
  const content = (
    <>
      <span className="chapter-time">{formatTimecode(start)}</span> <span>{title}</span>
    </>
  )
  if (href === null) return <p>{content}</p>
  const rel = href.startsWith('/') ? undefined : 'external noopener'
  return (
    <a href={href} rel={rel}>
      {content}
    </a>
  )
}

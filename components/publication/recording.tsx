import type { MediaLinkView } from '@/data/views'
import { labels } from '@/site/labels'
import { formatFileSize } from '@/text/file-size'

interface RecordingProps {
  title: string
  video: MediaLinkView | null
  audio: MediaLinkView | null
}

/** What can be watched or heard. Nothing loads before the reader asks for it. */
export function Recording({ title, video, audio }: RecordingProps) {
  const words = labels.publication
  if (video === null && audio === null) return <p className="notice">{words.noRecording}</p>
  return (
    <div className="recording">
      {video?.hosted === 'here' && (
        <video src={video.href} controls preload="none" aria-label={`${words.watch}: ${title}`} />
      )}
      {audio?.hosted === 'here' && (
        <audio src={audio.href} controls preload="none" aria-label={`${words.listen}: ${title}`} />
      )}
      <ul className="actions">
        {video !== null && <RecordingLink recording={video} elsewhere={words.watchElsewhere} />}
        {audio !== null && <RecordingLink recording={audio} elsewhere={words.listenElsewhere} />}
      </ul>
    </div>
  )
}

function RecordingLink(props: { recording: MediaLinkView; elsewhere: string }) {
  const { href, hosted, mimeType, size } = props.recording
  return (
    <li>
      {hosted === 'here' ? (
        <a className="button" href={href} type={mimeType ?? undefined} download>
          {labels.publication.download}
          {size !== null && ` (${formatFileSize(size)})`}
        </a>
      ) : (
        <a className="button" href={href} rel="external noopener">
          {props.elsewhere}
        </a>
      )}
    </li>
  )
}

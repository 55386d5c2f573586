import type { MediaLinkView, PublicationView } from '@/data/views'
import { labels } from '@/site/labels'
import { recordingWords } from '@/site/recording-labels'
import { formatFileSize } from '@/text/file-size'
import { formatRunningTime } from '@/text/recording-times'
import { Chapters } from './chapters'

interface RecordingProps {
  publication: Pick<
    PublicationView,
    'title' | 'video' | 'audio' | 'lightAudio' | 'runningSeconds' | 'chapters'
  >
  /** The address of the script that moves the player to a chapter; null for a draft. */
  chaptersScript: string | null
}

/** What can be watched or heard. Nothing loads before the reader asks for it. */
export function Recording({ publication, chaptersScript }: RecordingProps) {
  const { title, video, audio, lightAudio, runningSeconds, chapters } = publication
  const words = labels.publication
  if (video === null && audio === null) return <p className="notice">{words.noRecording}</p>
  return (
    <div className="recording">
      {runningSeconds !== null && (
        <p className="meta">{recordingWords.runningTime(formatRunningTime(runningSeconds))}</p>
      )}
      {video?.hosted === 'here' && (
        <video src={video.href} controls preload="none" aria-label={`${words.watch}: ${title}`} />
      )}
      {audio?.hosted === 'here' && (
        <audio src={audio.href} controls preload="none" aria-label={`${words.listen}: ${title}`} />
      )}
      {chapters.length > 0 && (
        <Chapters chapters={chapters} script={audio?.hosted === 'here' ? chaptersScript : null} />
      )}
      <ul className="actions">
        {video !== null && <RecordingLink recording={video} elsewhere={words.watchElsewhere} />}
        {audio !== null && (
          <RecordingLink
            recording={audio}
            elsewhere={words.listenElsewhere}
            download={lightAudio === null ? words.download : recordingWords.downloadFull}
          />
        )}
        {lightAudio !== null && (
          <RecordingLink
            recording={lightAudio}
            elsewhere={words.listenElsewhere}
            download={recordingWords.downloadLight}
          />
        )}
      </ul>
    </div>
  )
}

interface RecordingLinkProps {
  recording: MediaLinkView
  elsewhere: string
  download?: string
}

function RecordingLink(props: RecordingLinkProps) {
  const { recording, elsewhere, download = labels.publication.download } = props
  const { href, hosted, mimeType, size } = recording
  return (
    <li>
      {hosted === 'here' ? (
        <a className="button" href={href} type={mimeType ?? undefined} download>
          {download}
          {size !== null && ` (${formatFileSize(size)})`}
        </a>
      ) : (
        <a className="button" href={href} rel="external noopener">
          {elsewhere}
        </a>
      )}
    </li>
  )
}

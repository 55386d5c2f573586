import type { FileView } from '@/data/views'
import { labels } from '@/site/labels'
import { formatFileSize } from '@/text/file-size'

/** A file inside an item: played where it stands if it can be, and always there to be fetched. */
export function Attachment({ file }: { file: FileView }) {
  const { href, type, mimeType, size } = file
  const words = labels.publication
  const typeName = words.fileTypes[type]
  const name = file.name ?? words.unnamedFile(typeName)
  const details = size === null ? typeName : `${typeName}, ${formatFileSize(size)}`
  const isPlayed = type === 'audio' || type === 'video'
  return (
    <div className="attachment">
      {type === 'audio' && (
        <audio src={href} controls preload="none" aria-label={`${words.play}: ${name}`} />
      )}
      {type === 'video' && (
        <video
          src={href}
          poster={file.poster}
          controls
          preload="none"
          aria-label={`${words.play}: ${name}`}
        />
      )}
      <a href={href} type={mimeType ?? undefined} download={isPlayed ? '' : undefined}>
        {isPlayed ? `${words.download}: ${name}` : name} <span className="meta">({details})</span>
      </a>
    </div>
  )
}

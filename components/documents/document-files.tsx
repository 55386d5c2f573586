import type { FileView } from '@/data/views'
import { documentLabels as words } from '@/site/document-labels'
import { labels } from '@/site/labels'
import { formatFileSize } from '@/text/file-size'

interface DocumentFilesProps {
  files: FileView[]
  /** What a file is called that nobody has named. */
  name: string
}

/**
 * The files of a document. A PDF is opened by its link, in the browser's own viewer: a frame inside
 * the page would be a window too small to read in on a phone, and Android shows nothing in it.
 */
export function DocumentFiles({ files, name }: DocumentFilesProps) {
  if (files.length === 0) return <p className="meta">{words.noFiles}</p>
  return (
    <ul className="document-files">
      {files.map((file) => {
        const shown = file.name ?? name
        const type = labels.publication.fileTypes[file.type]
        const details = file.size === null ? type : `${type}, ${formatFileSize(file.size)}`
        return (
          <li key={file.href}>
            <p>
              {shown} <span className="meta">({details})</span>
            </p>
            <p className="actions">
              {file.type === 'pdf' && (
                <a
                  className="button button-main"
                  href={file.href}
                  type={file.mimeType ?? undefined}
                  aria-label={words.openNamed(shown)}
                >
                  {words.open}
                </a>
              )}
              <a
                className="button"
                href={file.href}
                type={file.mimeType ?? undefined}
                download=""
                aria-label={words.downloadNamed(shown, details)}
              >
                {words.download}
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

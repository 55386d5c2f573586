import type { UploadItem, UploadState } from '@/admin/upload-list'
import { stateFromAnswer } from '@/admin/upload-list'

/** Sends one picture with its words; `fetch` would not tell how far it has come. */
export function sendPicture(
  { alt, credit }: UploadItem,
  file: File,
  onProgress: (percent: number) => void,
): Promise<UploadState> {
  const body = new FormData()
  body.set('file', file)
  body.set('_payload', JSON.stringify({ alt: alt.trim(), credit: credit.trim() }))
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/media?depth=0')
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total > 0 ? Math.round((100 * loaded) / total) : 0)
    })
    // Also when the connection breaks: the status is 0 then.
    request.addEventListener('loadend', () => {
      resolve(stateFromAnswer(request.status, request.responseText))
    })
    request.send(body)
  })
}

/** What the panel's page for many pictures knows of each: pure, and told what happens. */
export interface UploadItem {
  key: string
  name: string
  /** In bytes. */
  size: number
  alt: string
  credit: string
  state: UploadState
}

export type UploadState =
  | { at: 'waiting' }
  /** `percent` of the file that is sent; at 100 the server is still at work on it. */
  | { at: 'sending'; percent: number }
  | { at: 'done'; id: string }
  /** The same picture is in the library already. */
  | { at: 'known'; id: string; alt: string }
  | { at: 'failed'; message: string }

export const MAX_BYTES = 50_000_000

export const NO_ALT = 'Hãy mô tả ảnh bằng một câu ngắn.'
const TOO_BIG = 'Tệp lớn hơn 50 MB nên không tải lên được. Hãy chọn bản nhỏ hơn.'

/** A file that was chosen; one that is too big is told so before it is sent. */
export function newItem(key: string, { name, size }: { name: string; size: number }): UploadItem {
  const state: UploadState =
    size > MAX_BYTES ? { at: 'failed', message: TOO_BIG } : { at: 'waiting' }
  return { key, name, size, alt: '', credit: '', state }
}

/** The same file chosen twice has the same key; no spaces, as it becomes part of ids. */
export function keyOf(file: { name: string; size: number; lastModified: number }): string {
  return `${encodeURIComponent(file.name)}-${file.size}-${file.lastModified}`
}

/** Whether it still has to be sent: what has failed may be tried again. */
export function isOpen({ state, size }: UploadItem): boolean {
  return (state.at === 'waiting' || state.at === 'failed') && size <= MAX_BYTES
}

/** The first one that nobody has described yet. */
export function findUndescribed(items: readonly UploadItem[]): UploadItem | null {
  return items.find((item) => isOpen(item) && item.alt.trim() === '') ?? null
}

/** “Áp dụng cho tất cả”: what has been sent stays as it is. */
export function withCredit(items: readonly UploadItem[], credit: string): UploadItem[] {
  return items.map((item) => (isOpen(item) ? { ...item, credit } : item))
}

export function changed(
  items: readonly UploadItem[],
  key: string,
  change: Partial<UploadItem>,
): UploadItem[] {
  return items.map((item) => (item.key === key ? { ...item, ...change } : item))
}

/** “Đã tải lên 3 ảnh. 1 ảnh đã có trong kho. 1 ảnh chưa tải được.” */
export function summaryOf(items: readonly UploadItem[]): string {
  const count = (at: UploadState['at']) => items.filter(({ state }) => state.at === at).length
  const parts: [count: number, sentence: (count: string) => string][] = [
    [count('done'), (done) => `Đã tải lên ${done} ảnh.`],
    [count('known'), (known) => `${known} ảnh đã có trong kho nên được bỏ qua.`],
    [count('failed'), (failed) => `${failed} ảnh chưa tải được.`],
  ]
  return parts
    .filter(([found]) => found > 0)
    .map(([found, sentence]) => sentence(String(found)))
    .join(' ')
}

/** What the server has answered, or that it has not. */
export function stateFromAnswer(status: number, text: string): UploadState {
  const answer = parsed(text)
  const [error] = answer.errors ?? []
  if (status === 201 && answer.doc) return { at: 'done', id: answer.doc.id }
  const known = error?.data?.known
  if (status === 409 && known) return { at: 'known', ...known }
  if (status === 401 || status === 403) {
    return {
      at: 'failed',
      message:
        'Phiên đăng nhập đã hết hoặc không đủ quyền. Hãy đăng nhập lại ở thẻ khác rồi thử lại.',
    }
  }
  const detail = error?.data?.errors?.[0]?.message ?? error?.message
  return {
    at: 'failed',
    message: detail ?? 'Chưa gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.',
  }
}

interface Answer {
  doc?: { id: string }
  errors?: {
    message?: string
    data?: { known?: { id: string; alt: string }; errors?: { message: string }[] }
  }[]
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    // A proxy's page, or nothing: no answer of ours.
    return {}
  }
}

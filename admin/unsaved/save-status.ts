import { formatTime } from '@/text/dates'

/** What became of what was typed. Instants are ISO strings. */
export type SaveStatus =
  | { kind: 'quiet' }
  /** In this browser only, so far. */
  | { kind: 'kept'; at: string }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** `canRetry`: nothing is wrong with what was sent. */
  | { kind: 'failed'; message: string; canRetry: boolean }
  /** Only the person can go on from here; nothing is saved before they do. */
  | { kind: 'stale' }
  | { kind: 'signedOut' }

export function isUnfinished({ kind }: SaveStatus): boolean {
  return kind === 'failed' || waitsForPerson(kind)
}

export function waitsForPerson(kind: SaveStatus['kind']): boolean {
  return kind === 'stale' || kind === 'signedOut'
}

/** What the form says of it beside its buttons. */
export function statusInWords(status: SaveStatus): string {
  switch (status.kind) {
    case 'quiet':
      return ''
    case 'kept':
      return `Chưa lưu; giữ tạm trên máy lúc ${formatTime(status.at)}`
    case 'saving':
      return 'Đang lưu…'
    case 'saved':
      return `Đã lưu lúc ${formatTime(status.at)}`
    case 'failed':
      return `Chưa lưu được: ${status.message}`
    case 'stale':
      return 'Đã có bản mới hơn; bản của bạn chưa lưu.'
    case 'signedOut':
      return 'Chưa lưu được: phiên đăng nhập đã hết.'
  }
}

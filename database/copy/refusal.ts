export type CopyRefusalReason =
  | 'sameDatabase'
  | 'missingFile'
  | 'noDatabase'
  | 'notReadable'
  | 'notWritable'
  | 'wrongPassword'
  | 'notAllowed'
  | 'unreachable'
  | 'otherSchema'
  | 'unfinishedSource'
  | 'emptySource'
  | 'notEmpty'
  | 'otherCopy'
  | 'differs'

/** Why a copy was not made, or not to its end; `place` names the database or the things meant. */
export class CopyRefusal extends Error {
  readonly reason: CopyRefusalReason
  readonly place: string

  constructor(reason: CopyRefusalReason, place: string, cause?: unknown) {
    super(`${reason}: ${place}`, { cause })
    this.name = 'CopyRefusal'
    this.reason = reason
    this.place = place
  }
}

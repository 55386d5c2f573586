/** What readers may send, and how long it is kept: the forms say the same. */

/** In characters. */
export const QUESTION_LENGTH = { least: 15, most: 3000 } as const
export const MESSAGE_LENGTH = { least: 5, most: 3000 } as const
export const NAME_MOST = 120
export const CONTACT_MOST = 160

/** Counted from the answer; a question that nobody has answered, from its arrival. */
export const QUESTION_MONTHS = 12
/** Counted from the arrival. */
export const FEEDBACK_MONTHS = 6
/** How long a form that was refused is kept, with what was typed: in the server's memory alone. */
export const KEPT_MINUTES = 30

/** What becomes a row in an hour, of each kind, however many are sent. */
export const MOST_AN_HOUR = 200

/** The names of the fields, as forms send them, and their ids: none of the page's own is among them. */
export const FORM_FIELDS = {
  topic: 'linh-vuc',
  question: 'cau-hoi',
  message: 'loi-nhan',
  name: 'ten',
  contact: 'lien-he',
  storing: 'dong-y-luu',
  publishing: 'dong-y-dang',
  item: 'bai',
  /** People do not see it; programs fill it in. */
  trap: 'trang-web',
  /** When the form was drawn, signed. */
  stamp: 'luc',
  /** Under which the form was kept that is sent again. */
  kept: 'giu',
} as const

export type FormField = keyof typeof FORM_FIELDS
/** What a checkbox sends. */
export const YES = 'co'

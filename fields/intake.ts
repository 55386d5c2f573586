import type { CheckboxField, DateField, Field, FieldAccess, TextField } from 'payload'
import { CONTACT_MOST, NAME_MOST } from '@/site/intake-limits'

const never: FieldAccess = () => false
/** What readers have said of themselves is theirs: it is read and erased, and never rewritten. */
export const SENT_ONCE = { update: never }

const DAY_AND_TIME = { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm, dd/MM/yyyy' } as const

const senderName: TextField = {
  name: 'senderName',
  label: 'Người gửi',
  type: 'text',
  maxLength: NAME_MOST,
  access: SENT_ONCE,
}

const contact: TextField = {
  name: 'contact',
  label: 'Liên hệ',
  type: 'text',
  maxLength: CONTACT_MOST,
  access: SENT_ONCE,
  admin: { description: 'Chỉ để hỏi thêm. Không đăng lên, không chuyển cho ai khác.' },
}

/** Who has sent it, as far as they say. */
export const sender: Field = { type: 'row', fields: [senderName, contact] }

/** Ticked by an editor when somebody asks for it; the save erases, and takes the tick away. */
export const erase: CheckboxField = {
  name: 'erase',
  label: 'Xoá dữ liệu cá nhân khi lưu',
  type: 'checkbox',
  defaultValue: false,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    condition: (data) => !data.erasedAt,
    description: 'Xoá tên, liên hệ và liên kết riêng của người gửi. Không lấy lại được.',
  },
}

/** Written by hooks, whatever is sent. */
export function momentByHooks(name: string, label: string): DateField {
  return {
    name,
    label,
    type: 'date',
    access: { create: never, update: never },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: DAY_AND_TIME,
      condition: (data) => Boolean(data[name]),
    },
  }
}

import type { CollectionConfig, Endpoint } from 'payload'
import { admins, adminsOnlyField, oneselfAndAdmins, personOf } from '@/access/rules'
import { ROLE_LABELS, ROLES } from '@/access/roles'
import type { Role } from '@/access/roles'
import { id } from '@/fields/id'
import { unit } from '@/fields/relations'
import { keepAnAdministrator, keepAnAdministratorOnDelete } from '@/hooks/administrators'
import { normalizeText } from '@/hooks/normalize-text'
import { removeTheirNotices } from '@/hooks/notify'
import { refuseShortPasswords } from '@/hooks/passwords'

const MINUTE = 60
const LOCK_MS = 10 * MINUTE * 1000

/** A door of Payload's that stays shut, with what to do instead. */
const shut = (path: string, message: string): Endpoint => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message }] }, { status: 403 }),
})

/**
 * Người dùng: the newsroom. Readers have no accounts.
 *
 * @param isSecure whether the site is reached by https: then the session's cookie never goes over http.
 */
export function users({ isSecure }: { isSecure: boolean }): CollectionConfig<'users'> {
  return {
    slug: 'users',
    labels: { singular: 'Người dùng', plural: 'Người dùng' },
    admin: {
      group: 'Hệ thống',
      hideAPIURL: true,
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'unit', 'updatedAt'],
      listSearchableFields: ['name', 'email'],
      description:
        'Ai được vào trang biên tập, với vai trò nào. Cộng tác viên phải thuộc một đơn vị.',
    },
    auth: {
      cookies: { sameSite: 'Lax', secure: isSecure },
      lockTime: LOCK_MS,
      maxLoginAttempts: 5,
      tokenExpiration: 8 * 60 * MINUTE,
    },
    access: {
      admin: ({ req }) => personOf(req) !== null,
      create: admins,
      delete: admins,
      read: oneselfAndAdmins,
      unlock: admins,
      update: oneselfAndAdmins,
    },
    trash: true,
    endpoints: [
      // The first administrator is made by `npm start`.
      shut('/first-register', 'Không thể đăng ký. Hãy nhờ quản trị viên tạo tài khoản.'),
      // Without a mail server nothing could be sent; and Payload's own handler waits on SQLite for the
      // write turn that its transaction already holds.
      shut('/forgot-password', 'Chưa gửi được thư. Hãy nhờ quản trị viên đặt lại mật khẩu.'),
    ],
    hooks: {
      beforeValidate: [normalizeText, refuseShortPasswords],
      beforeChange: [keepAnAdministrator],
      beforeDelete: [keepAnAdministratorOnDelete, removeTheirNotices],
    },
    fields: [
      id,
      { name: 'name', label: 'Họ và tên', type: 'text', required: true, maxLength: 120 },
      {
        name: 'role',
        label: 'Vai trò',
        type: 'select',
        required: true,
        defaultValue: 'contributor',
        saveToJWT: true,
        access: { create: adminsOnlyField, update: adminsOnlyField },
        options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      },
      {
        ...unit,
        access: { create: adminsOnlyField, update: adminsOnlyField },
        admin: { condition: (data) => data.role === 'contributor' },
        validate: (value: unknown, { data }: { data: { role?: Role } }) =>
          data.role !== 'contributor' || Boolean(value) || 'Cộng tác viên phải thuộc một đơn vị.',
      },
      {
        name: 'mailNotices',
        label: 'Nhận thông báo qua thư điện tử',
        type: 'checkbox',
        defaultValue: true,
        admin: {
          description:
            'Bỏ chọn nếu chỉ muốn xem thông báo trong trang biên tập. Thư chỉ được gửi khi cổng đã có máy chủ thư.',
        },
      },
    ],
  }
}

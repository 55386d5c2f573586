import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/hooks/refusal'

/** The same for everyone as for the first administrator (`ADMIN_PASSWORD`). */
const MIN_LENGTH = 12

export const refuseShortPasswords: CollectionBeforeValidateHook = ({ data, collection, req }) => {
  const password: unknown = data?.password
  if (typeof password === 'string' && password.length < MIN_LENGTH) {
    throw refusal({
      collection: collection.slug,
      path: 'password',
      label: 'Mật khẩu',
      message: `Mật khẩu phải có ít nhất ${MIN_LENGTH} ký tự; một câu ngắn dễ nhớ là tốt nhất.`,
      req,
    })
  }
  return data
}

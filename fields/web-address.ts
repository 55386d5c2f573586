import type { TextFieldSingleValidation } from 'payload'

/** A full address elsewhere. A validation of ours replaces Payload's, so `required` is asked here. */
export const isWebAddress: TextFieldSingleValidation = (value, { required, req }) => {
  if (!value) return !required || req.t('validation:required')
  return /^https?:\/\/\S+$/.test(value) || 'Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://'
}

import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'
import { toNfcDeep } from '@/text/nfc'

/** All text is stored in NFC (TCVN 6909:2001, precomposed): what looks equal must compare equal. */
export const normalizeText: CollectionBeforeValidateHook = ({ data }) => toNfcDeep(data)

export const normalizeGlobalText: GlobalBeforeValidateHook = ({ data }) =>
  toNfcDeep(data) as Record<string, unknown>

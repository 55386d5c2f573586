import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted is cleaned first: see `word/clean-paste.ts`. */
export const WordPasteFeature = createServerFeature({
  feature: { ClientFeature: '@/admin/word-paste#WordPaste' },
  key: 'wordPaste',
})

/**
 * The languages in which words of a Vietnamese text may be marked, so that screen readers say them
 * in a voice of that language (WCAG 3.1.2); keys are BCP 47, as in `lang`.
 */
export const FOREIGN_LANGUAGES = {
  en: 'Tiếng Anh',
  fr: 'Tiếng Pháp',
  lo: 'Tiếng Lào',
  zh: 'Tiếng Trung Quốc',
  ja: 'Tiếng Nhật',
  ko: 'Tiếng Hàn',
} as const

export type ForeignLanguage = keyof typeof FOREIGN_LANGUAGES

export function isForeignLanguage(value: unknown): value is ForeignLanguage {
  return typeof value === 'string' && Object.hasOwn(FOREIGN_LANGUAGES, value)
}

import { createServerFeature } from '@payloadcms/richtext-lexical'
import { FOREIGN_LANGUAGES } from '@/text/foreign-languages'

/** So that an editor sees what is marked; not an underline, which is a mark of its own. */
const css = { 'border-bottom': '2px dotted var(--theme-elevation-500)' }

const lang = Object.fromEntries(
  Object.entries(FOREIGN_LANGUAGES).map(([code, label]) => [code, { label, css }]),
)

/**
 * Marks words as foreign: Payload's own `TextStateFeature`, which keeps `$: { lang }` in the text's
 * node and takes no other words for “no mark” than these.
 */
export const ForeignWordsFeature = createServerFeature({
  feature: {
    ClientFeature: '@payloadcms/richtext-lexical/client#TextStateFeatureClient',
    clientFeatureProps: { state: { lang } },
    i18n: { vi: { defaultStyle: 'Tiếng Việt' } },
  },
  key: 'textState',
})

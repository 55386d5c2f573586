/** A body of one paragraph with one word or sentence, which may link to an item of news. */
export function dataOfRichText({ text, link }: { text: string; link?: string }) {
  const node = { version: 1, direction: 'ltr' as const, format: '' as const, indent: 0 }
  const words = { type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }
  const linked = {
    ...node,
    type: 'link',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'news', value: link } },
    children: [words],
  }
  const children = [link === undefined ? words : linked]
  const paragraph = { ...node, type: 'paragraph', textFormat: 0, children }
  return { root: { ...node, type: 'root', children: [paragraph] } }
}

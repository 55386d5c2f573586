import type { DocumentView } from '@/data/document-views'
import { documentName } from '@/site/document-name'

/** schema.org as JSON for a `<script>`: `<` is escaped, so that no text can end the element. */
export function documentStructuredData({
  document,
  siteUrl,
}: {
  document: DocumentView
  siteUrl: string
}): string {
  const { number, abstract, issuer, signer, issuedOn, expiredOn, files, href } = document
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: documentName(document),
    identifier: number,
    abstract,
    inLanguage: 'vi',
    datePublished: issuedOn,
    ...(expiredOn ? { expires: expiredOn } : {}),
    ...(issuer ? { publisher: { '@type': 'Organization', name: issuer.label } } : {}),
    ...(signer ? { author: { '@type': 'Person', name: signer } } : {}),
    ...(files.length > 0
      ? {
          encoding: files.map((file) => ({
            '@type': 'MediaObject',
            contentUrl: `${siteUrl}${file.href}`,
            ...(file.mimeType ? { encodingFormat: file.mimeType } : {}),
            ...(file.size === null ? {} : { contentSize: String(file.size) }),
          })),
        }
      : {}),
    url: `${siteUrl}${href}`,
  }).replaceAll('<', '\\u003c')
}

import { expect, test } from 'vitest'
import type { DocumentView } from '@/data/document-views'
import { documentStructuredData } from '@/site/document-metadata'

const DOCUMENT: DocumentView = {
  id: '1',
  href: '/van-ban/178-bc-ldld',
  number: '178/BC-LĐLĐ',
  type: 'report',
  abstract: 'Sơ kết </script><script>',
  issuer: { label: 'LĐLĐ tỉnh', href: '/van-ban?co-quan=ldld-tinh' },
  issuedOn: '2022-07-25',
  validity: 'inForce',
  field: null,
  signer: 'Nguyễn Văn A',
  effectiveOn: null,
  expiredOn: null,
  files: [{ href: '/tep/a.pdf', name: null, type: 'pdf', mimeType: 'application/pdf', size: 1200 }],
  body: [],
  corrections: [],
  replaces: [],
  replacedBy: [],
  relatedDocuments: [],
  relatedItems: [],
}

test('search engines are told what the document is and where its file lies', () => {
  const text = documentStructuredData({ document: DOCUMENT, siteUrl: 'https://congdoan.test' })
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: 'Báo cáo số 178/BC-LĐLĐ',
    identifier: '178/BC-LĐLĐ',
    abstract: 'Sơ kết </script><script>',
    inLanguage: 'vi',
    datePublished: '2022-07-25',
    publisher: { '@type': 'Organization', name: 'LĐLĐ tỉnh' },
    author: { '@type': 'Person', name: 'Nguyễn Văn A' },
    encoding: [
      {
        '@type': 'MediaObject',
        contentUrl: 'https://congdoan.test/tep/a.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '1200',
      },
    ],
    url: 'https://congdoan.test/van-ban/178-bc-ldld',
  })
})

test('no text can end the element', () => {
  const text = documentStructuredData({ document: DOCUMENT, siteUrl: 'https://congdoan.test' })
  expect(text).not.toContain('<')
})

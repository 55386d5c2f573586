import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Payload, PayloadRequest } from 'payload'
import { arrange } from '@/word/arrange'
import { toStoredBody } from '@/word/lexical'
import { readWord } from '@/word/read'

/** The report itself, as it was sent: the first văn bản of the library. */
const FILE = new URL('source/report-178.docx', import.meta.url)
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What documents are filed by at first; editors add to both lists. */
const FIELDS = [
  'Tuyên giáo, truyền thông',
  'Tổ chức, cán bộ',
  'Chính sách, pháp luật',
  'Quan hệ lao động',
  'Nữ công',
  'Tài chính',
  'Kiểm tra',
  'An toàn, vệ sinh lao động',
]
const ISSUERS = ['LĐLĐ tỉnh Quảng Nam', 'Tổng Liên đoàn Lao động Việt Nam']

/** The library as every portal begins with it: the report, which the ledger names as its source. */
export async function loadLibrary({
  payload,
  req,
}: {
  payload: Payload
  req: PayloadRequest
}): Promise<void> {
  const issuers: string[] = []
  for (const [index, name] of ISSUERS.entries()) {
    const data = { name, order: (index + 1) * 10 }
    issuers.push((await payload.create({ collection: 'issuers', req, data })).id)
  }
  const fields: string[] = []
  for (const [index, name] of FIELDS.entries()) {
    const data = { name, order: (index + 1) * 10 }
    fields.push((await payload.create({ collection: 'documentFields', req, data })).id)
  }
  const bytes = readFileSync(FILE)
  const { id: file } = await payload.create({
    collection: 'media',
    req,
    data: { caption: 'Báo cáo số 178/BC-LĐLĐ' },
    file: { data: bytes, mimetype: WORD, name: 'bao-cao-178.docx', size: bytes.length },
  })
  await payload.create({
    collection: 'documents',
    req,
    data: {
      number: '178/BC-LĐLĐ',
      type: 'report',
      abstract:
        'Sơ kết 05 năm triển khai thực hiện Chỉ thị số 07-CT/TW ngày 05/9/2016 của Ban Bí thư khoá XII “Về đẩy mạnh công tác thông tin cơ sở trong tình hình mới”',
      issuer: issuers[0],
      field: fields[0],
      signer: 'Nguyễn Thị Ngọc Ánh, Phó Chủ tịch',
      issuedOn: '2022-07-25T12:00:00.000Z',
      files: [file],
      body: readBody(bytes),
      _status: 'published',
    },
  })
}

/** The report's text from its first part on: number, date and abstract above it are fields of their own. */
export function readBody(bytes: Uint8Array) {
  const word = readWord(bytes)
  if (!word.ok) throw new Error(`The report cannot be read: ${word.reason}`)
  const arranged = arrange(word.document.blocks, word.document.notes)
  const first = arranged.findIndex(({ text }) => text.startsWith('Phần thứ nhất'))
  const blocks = arranged.slice(Math.max(first, 0)).map(({ block }) => block)
  return toStoredBody(blocks, {
    mediaOf: () => null,
    newId: () => randomBytes(12).toString('hex'),
  })
}

/**
 * Files as LibreOffice Writer 7.4 saves them: `fixtures/*.docx` were made of the `.fodt` beside them by
 * `soffice --headless --convert-to docx`.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toHtml } from '@/word/draft-html'
import { readWord } from '@/word/read'
import { understand } from '@/word/understand'

function open(name: string) {
  const found = readWord(new Uint8Array(readFileSync(`word/fixtures/${name}.docx`)))
  if (!found.ok) throw new Error(found.reason)
  const draft = understand(found.document)
  const body = draft.blocks.filter((_, index) => !draft.leftOut.includes(index))
  return { ...found.document, draft, html: toHtml(body) }
}

test('headings, lists in lists, a table in a table, a captioned picture, a link and footnotes', () => {
  const { draft, html, dropped } = open('hoi-thao')
  expect(draft).toMatchObject({
    kind: 'news',
    title: 'Hội thảo về bữa ăn ca của công nhân',
    lead: 'Sáng 5/1, Công đoàn các khu công nghiệp tổ chức hội thảo về bữa ăn ca, với 120 đoàn viên tham dự.',
    byline: 'Ngọc Ánh',
    pictures: [{ caption: 'Toàn cảnh hội thảo.', credit: 'Minh An', alt: '' }],
  })
  expect(html).toBe(
    '<img src="word/media/image1.png">' +
      '<h2>Kết quả khảo sát</h2>' +
      '<p>Khảo sát <strong>1.250 công nhân</strong> ở 14 doanh nghiệp<sup>[1]</sup> cho thấy <em>giá suất ăn</em> còn chênh lệch, xem <a href="https://congdoan.example/khao-sat">báo cáo đầy đủ</a>.</p>' +
      '<ul><li>Thêm rau xanh<ul><li>Rau muống</li><li>Bí đỏ</li></ul></li><li>Đổi món theo ngày</li></ul>' +
      '<h3>Ba việc sẽ làm</h3>' +
      '<ol><li>Ghi lại ý kiến<ol><li>của tổ sản xuất</li><li>của bếp ăn</li></ol></li><li>Trả lời trong tuần</li></ol>' +
      '<table><tbody><tr><th><p><strong>Doanh nghiệp</strong></p></th><th colspan="2"><p><strong>Suất ăn (đồng)</strong></p></th></tr>' +
      '<tr><td><p>May Quế Sơn</p></td><td><p>22.000</p></td><td><p>25.000</p></td></tr>' +
      '<tr><td><p>Giày Điện Ngọc</p></td><td><p>Ca ngày – Ca đêm</p></td><td><p>27.000</p></td></tr></tbody></table>' +
      '<p>Cuối buổi, đại biểu đề nghị nhân rộng mô hình<sup>[2]</sup>.</p>' +
      '<hr><p>[1] Khảo sát tháng 12/2025.</p><p>[2] Nghị quyết 7c/NQ-BCH.</p>',
  )
  expect(dropped).toMatchObject({ colours: expect.any(Number) as number, nestedTables: 1 })
})

test('TCVN3 typed in .VnTime, under a title that begins like a letterhead', () => {
  const { draft, html, decoded } = open('tcvn3')
  expect(decoded.tcvn3).toBeGreaterThan(0)
  expect(draft.title).toBe('Công đoàn cơ sở tặng quà đoàn viên')
  expect(html).toBe(
    '<p>Ngày 10/5, công đoàn cơ sở tổ chức thăm và tặng 50 suất quà cho đoàn viên khó khăn tại các khu nhà trọ.</p>' +
      '<p>Mỗi suất quà trị giá 500.000 đồng, gồm gạo, dầu ăn và những đồ dùng cần thiết.</p>' +
      '<img src="word/media/image1.png"><p>Đoàn viên nhận quà</p>',
  )
})

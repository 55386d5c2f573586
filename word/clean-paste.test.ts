import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { cleanPaste, isOnePicture } from '@/word/clean-paste'
import { GOOGLE_DOCS, LIBREOFFICE, WORD, WORD_ON_THE_WEB } from '@/word/clipboard.fixture'

const LIST = '<ul><li>Thêm rau<ul><li>Rau muống</li></ul></li><li>Đổi món</li></ul>'
const PLACEHOLDER = '<p><strong>[Ảnh chưa có. Hãy tải ảnh lên rồi xoá dòng này.]</strong></p>'

describe('what is copied from', () => {
  it('Word has its headings, lists, tables and links, and nothing of how it looked', () => {
    expect(cleanPaste(WORD)).toBe(
      '<h2>Bữa ăn ca</h2>' +
        '<p><strong>Công nhân</strong> đề nghị <em>thêm rau</em>, xem <a href="https://congdoan.test/bua-an">kết quả</a>.</p>' +
        LIST +
        '<h3>Các bước</h3>' +
        '<ol><li>Ghi lại</li><li>Trả lời</li></ol>' +
        '<table><tbody><tr><td><p><strong>Món</strong></p></td><td colspan="2"><p>Giá</p></td></tr></tbody></table>' +
        PLACEHOLDER.replace('chưa có', 'chưa có: Nhà ăn'),
    )
  })

  it('Word on the web', () => {
    expect(cleanPaste(WORD_ON_THE_WEB)).toBe(
      `<h2>Bữa ăn ca</h2><p><strong>Công nhân</strong> đề nghị</p>${LIST}`,
    )
  })

  it('LibreOffice, with old encodings decoded', () => {
    expect(cleanPaste(LIBREOFFICE)).toBe(
      `<h2>Bữa ăn ca</h2><p><strong>Công nhân</strong> đề nghị <em>thêm rau</em></p>${LIST}<p>Công đoàn</p>`,
    )
  })

  it('Google Docs', () => {
    expect(cleanPaste(GOOGLE_DOCS)).toBe(
      '<h2>Bữa ăn ca</h2><p><strong>Công nhân</strong> đề nghị <em>thêm rau</em><a href="https://congdoan.test/">kết quả</a></p>' +
        LIST +
        PLACEHOLDER +
        '<table><tbody><tr><td><p><strong>Món</strong></p></td></tr></tbody></table>',
    )
  })
})

describe('cleanPaste', () => {
  it.each([
    ['plain words', 'a b', '<p>a b</p>'],
    ['a line', 'a<br>b', '<p>a<br>b</p>'],
    ['an empty paragraph', '<p>&nbsp;</p><p><br></p>', ''],
    ['levels with gaps', '<h3>a</h3><h6>b</h6>', '<h2>a</h2><h3>b</h3>'],
    ['what is decomposed', `<p>${'Đoàn'.normalize('NFD')}</p>`, '<p>Đoàn</p>'],
    ['a quotation', '<blockquote><p>a</p></blockquote>', '<blockquote>a</blockquote>'],
    ['a script', '<script>alert(1)</script><p onclick="x()">a</p>', '<p>a</p>'],
    ['a link that runs something', '<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['a link within the file', '<a href="#_ftn1">[1]</a>', '<p>[1]</p>'],
    ['signs of HTML', '<p>1 &lt; 2 &amp; "3"</p>', '<p>1 &lt; 2 &amp; &quot;3&quot;</p>'],
    ['a struck word', '<p><del>a</del></p>', '<p><s>a</s></p>'],
    ['a tracked deletion', '<p>a<del datetime="2024-05-01">b</del></p>', '<p>a</p>'],
    [
      'a table in a table',
      '<table><tr><td>a<table><tr><td>b<td>c</table></table>',
      '<table><tbody><tr><td><p>a</p><p>b – c</p></td></tr></tbody></table>',
    ],
    ['a picture elsewhere', '<img src="https://elsewhere.test/a.png">', PLACEHOLDER],
    [
      'a picture on the author’s disk',
      '<p>a<img src="file:///C:/a.png">b</p>',
      `<p>a</p>${PLACEHOLDER}<p>b</p>`,
    ],
    [
      'a picture in the clipboard',
      '<img src="data:image/png;base64,AAAA" alt="x">',
      '<img src="data:image/png;base64,AAAA">',
    ],
    ['a drawing with a program in it', '<img src="data:image/svg+xml;base64,AAAA">', PLACEHOLDER],
  ])('of %s', (_, html, cleaned) => {
    expect(cleanPaste(html)).toBe(cleaned)
  })

  it('has nothing more to clean the second time', () => {
    for (const html of [WORD, WORD_ON_THE_WEB, LIBREOFFICE, GOOGLE_DOCS]) {
      const once = cleanPaste(html)
      expect(cleanPaste(once)).toBe(once)
      expect(parseDocument(once).children.every((child) => 'name' in child)).toBe(true)
    }
  })

  it('tells a single picture, which the browser may have put beside its address', () => {
    expect(isOnePicture('<meta charset="utf-8"><img src="https://elsewhere.test/a.png">')).toBe(
      true,
    )
    expect(isOnePicture('<p>a</p><img src="https://elsewhere.test/a.png">')).toBe(false)
    expect(isOnePicture('<p>a</p>')).toBe(false)
  })
})

import { expect } from '@playwright/test'
import { docx, p, picture, r } from '../../word/docx.fixture'
import { PEOPLE } from '../fixtures/newsroom'
import { bodyOf } from '../fixtures/panel'
import { drawPicture } from '../fixtures/picture'
import { PHONE } from '../fixtures/portal'
import { test } from '../fixtures/test'

const TITLE = 'Điện Bàn trao 200 suất quà cho công nhân khó khăn'
const LEAD = 'Sáng 12/5, công đoàn thị xã trao quà tận nơi ở cho công nhân tại các khu trọ.'
const TEXT = 'Mỗi suất quà gồm gạo, dầu ăn và 500.000 đồng tiền mặt.'
const ALT = 'Cán bộ công đoàn trao quà cho một nữ công nhân'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test.use({ viewport: PHONE })

test('a contributor chooses two Word files: one is damaged, the other becomes a draft', async ({
  openAs,
}) => {
  const page = await openAs('contributor')
  await page.goto('/admin/nhap-tu-word')
  const good = await wordFile()
  await page.getByLabel('Tệp Word (.docx)').setInputFiles([
    { name: 'hong.docx', mimeType: DOCX, buffer: good.subarray(0, good.length - 100) },
    { name: 'trao-qua.docx', mimeType: DOCX, buffer: good },
  ])

  await expect(page.getByRole('region', { name: 'hong.docx' })).toContainText('bị hỏng')
  const review = page.getByRole('region', { name: 'trao-qua.docx' })
  await expect(review.getByLabel('Tít')).toHaveValue(TITLE)
  await expect(review.getByLabel('Sapo')).toHaveValue(LEAD)
  await expect(review.getByLabel('Tác giả')).toHaveValue(PEOPLE.contributor.name)
  await expect(review.getByLabel('Chú thích ảnh 1')).toHaveValue('Trao quà tại khu trọ')
  await expect(review).toContainText('TCVN3')

  // The description is forgotten first, and asked for where it belongs.
  await review.getByRole('button', { name: 'Tạo bản nháp' }).click()
  const description = review.getByLabel('Mô tả ảnh 1')
  await expect(description).toBeFocused()
  await expect(review).toContainText('Hãy mô tả ảnh')
  await description.fill(ALT)
  await review.getByLabel('Bỏ dấu cách thừa').check()
  await review.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await review.getByRole('link', { name: 'Mở bản nháp' }).click()

  await expect(page.getByLabel('Tít')).toHaveValue(TITLE)
  await expect(bodyOf(page)).toContainText(TEXT)
  await expect(bodyOf(page)).toContainText('Công đoàn cơ sở')
  await expect(page.locator('#field-cover').getByRole('img', { name: ALT })).toBeVisible()
})

test('what is pasted from Word is cleaned, and a picture elsewhere is asked for', async ({
  openAs,
}) => {
  const page = await openAs('contributor')
  await page.goto('/admin/collections/news/create')
  const body = bodyOf(page)
  await expect(body).toBeEditable()
  await body.click()
  await body.evaluate((element) => {
    const clipboardData = new DataTransfer()
    const item = (level: number, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·</span>${words}</p>`
    clipboardData.setData(
      'text/html',
      `<h1 style="color:red">Bữa ăn ca</h1><p><b>Công nhân</b> góp ý<o:p></o:p></p>${item(1, 'Thêm rau')}${item(2, 'Rau muống')}<p><img src="https://elsewhere.test/a.png"></p><table><tr><td>Món</td></tr></table>`,
    )
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })

  await expect(body.getByRole('heading', { name: 'Bữa ăn ca', level: 2 })).toBeVisible()
  await expect(body.getByRole('listitem').filter({ hasText: 'Rau muống' }).first()).toBeVisible()
  await expect(body.getByRole('table')).toContainText('Món')
  await expect(body).toContainText('[Ảnh chưa có. Hãy tải ảnh lên rồi xoá dòng này.]')
  await expect(body.locator('img')).toHaveCount(0)

  await page.getByLabel('Tít').fill('Góp ý về bữa ăn ca')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(page.getByText('Trạng thái: Bản nháp')).toBeVisible()
  await page.reload()
  await expect(body.getByRole('heading', { name: 'Bữa ăn ca', level: 2 })).toBeVisible()
})

async function wordFile(): Promise<Buffer> {
  const { buffer } = await drawPicture()
  const bold = '<w:b/>'
  return Buffer.from(
    docx({
      body:
        p(TITLE, '<w:jc w:val="center"/>', bold) +
        p(LEAD, '', bold) +
        p(picture('rId1')) +
        p('Trao quà tại khu trọ', '', '<w:i/>') +
        p(r('Mỗi  suất quà gồm gạo, dầu ăn và 500.000 đồng tiền mặt.')) +
        p('C«ng ®oµn c¬ së', '', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>') +
        p(PEOPLE.contributor.name, '<w:jc w:val="right"/>'),
      files: { rId1: { path: 'word/media/image1.png', bytes: buffer } },
    }),
  )
}

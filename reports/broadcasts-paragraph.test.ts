import { describe, expect, it } from 'vitest'
import { broadcastParagraphs, gapWords, type BroadcastYear } from '@/reports/broadcasts-paragraph'
import { paragraphText } from '@/reports/plain-text'
import { broadcastGaps } from '@/statistics/broadcast-gaps'

const ofYear = (given: Partial<BroadcastYear>): BroadcastYear => ({
  medium: 'tv',
  year: 2022,
  aired: 12,
  target: 12,
  targetDocument: null,
  missing: [],
  isRunning: false,
  ...given,
})
const written = (...years: BroadcastYear[]) =>
  broadcastParagraphs({ programme: 'Lao động và Công đoàn', years }).map(
    ({ content }) => paragraphText(content).text,
  )

describe('broadcasts in the report', () => {
  it('are said against the schedule, with the gaps by name', () => {
    const aired = ['2022-01-15', '2022-02-15', '2022-03-15', '2022-04-15', '2022-06-15']
    const { missing } = broadcastGaps({ year: 2022, aired, target: 12, today: '2022-07-25' })
    const running = ofYear({ aired: aired.length, missing, isRunning: true })
    expect(written(ofYear({ year: 2021 }), running)).toEqual([
      'Chương trình “Lao động và Công đoàn” trên sóng truyền hình: năm 2021 phát 12/12 ấn phẩm được giao; năm 2022 phát 05/12 ấn phẩm được giao cả năm, thiếu số tháng 5/2022.',
    ])
  })

  it('name the document that sets the target in a footnote', () => {
    const [first] = broadcastParagraphs({
      programme: 'Lao động và Công đoàn',
      years: [ofYear({ medium: 'radio', target: 24, aired: 24, targetDocument: 'Báo cáo 178' })],
    })
    expect(paragraphText(first!.content)).toEqual({
      text: 'Chương trình “Lao động và Công đoàn” trên sóng phát thanh: năm 2022 phát 24/24 chương trình được giao¹.',
      footnotes: ['¹ Chỉ tiêu theo Báo cáo 178.'],
    })
  })

  it.each<[Partial<BroadcastYear>, string]>([
    [
      { aired: 0, missing: [1] },
      'chưa phát ấn phẩm nào trong 12 ấn phẩm được giao, thiếu số tháng 01/2022.',
    ],
    [{ aired: 14 }, 'phát 14 ấn phẩm, vượt chỉ tiêu 12 ấn phẩm được giao.'],
    [{ aired: 4, target: null }, 'phát 04 ấn phẩm.'],
    [{ aired: null }, 'số ấn phẩm đã phát không tách được.'],
  ])('of %o are said in words', (given, words) => {
    expect(written(ofYear(given))[0]).toContain(`năm 2022 ${words}`)
  })

  it('say nothing where nothing was on air and nothing expected', () => {
    expect(written(ofYear({ aired: 0, target: null }))).toEqual([])
  })
})

describe('gapWords', () => {
  it('names each month', () => {
    expect(gapWords({ year: 2022, missing: [2, 5] })).toBe('thiếu số tháng 02/2022, tháng 5/2022')
    expect(gapWords({ year: 2022, missing: [] })).toBe('')
  })
})

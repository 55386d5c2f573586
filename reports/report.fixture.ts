import { breakdownTable } from '@/reports/breakdown-table'
import { buildReport, type ReportInput } from '@/reports/build-report'
import { comparedPeriod, comparePeriods } from '@/reports/comparison'
import type { Amount, HandFigure } from '@/reports/figures-paragraph'
import { ARTICLES_178, NEWS_178, REPORT_178, SPAN_178, yearsOf178 } from '@/reports/ledger.fixture'
import type { Report, ReportSettings } from '@/reports/report'

export const SETTINGS: ReportSettings = {
  superior: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG\nVIỆT NAM',
  issuer: 'LIÊN ĐOÀN LAO ĐỘNG\nTỈNH QUẢNG NAM',
  issuerInText: 'LĐLĐ tỉnh Quảng Nam',
  symbol: 'BC-LĐLĐ',
  place: 'Quảng Nam',
  signature: {
    authority: 'TM. BAN THƯỜNG VỤ',
    position: 'PHÓ CHỦ TỊCH',
    name: 'Nguyễn Thị Ngọc Ánh',
  },
  recipients: [
    'Ban Tuyên giáo Tỉnh uỷ (b/c);',
    'Tổng LĐLĐ Việt Nam (BTG);',
    'Thường trực LĐLĐ tỉnh;',
    'LĐLĐ huyện, thị xã, thành phố, CĐ ngành;',
    'Lưu: VT, Ban TG - NC.',
  ],
}

const ALL_178: Pick<ReportInput, 'channels' | 'newspapers' | 'materials' | 'broadcasts'> = {
  broadcasts: [
    { medium: 'tv', year: 2021, aired: 12, target: 12 },
    { medium: 'tv', year: 2022, aired: 6, target: 12, missing: [5] },
    { medium: 'radio', year: 2022, aired: 14, target: 24 },
  ].map((year) => ({
    missing: [],
    ...year,
    medium: year.medium === 'tv' ? 'tv' : 'radio',
    targetDocument: REPORT_178,
    isRunning: year.year === 2022,
  })),
  channels: [
    level('Công đoàn cấp trên trực tiếp cơ sở có Facebook kết nối với LĐLĐ tỉnh', 'đơn vị', {
      value: 23,
      outOf: 23,
    }),
    level('Nhóm Zalo mỗi công đoàn cấp trên trực tiếp cơ sở', 'nhóm', { value: 3, valueTo: 5 }),
    level('Báo cáo viên công đoàn các cấp', 'đồng chí', { value: 55 }),
    level('Công đoàn cơ sở có hoạt động tuyên truyền hằng năm', '%', {
      value: 95,
      qualifier: 'over',
    }),
  ],
  newspapers: [
    level('Báo Quảng Nam đặt mua', 'tờ', { value: 5 }),
    level('Báo Lao động đặt mua', 'tờ', { value: 350 }),
    level('Báo Người Lao động đặt mua', 'tờ', { value: 11 }),
    level('Tạp chí Lao động & Công đoàn đặt mua', 'cuốn', { value: 38 }),
  ],
  materials: [
    level('Băng rôn phòng chống dịch Covid-19', 'tấm', { value: 40 }, null),
    level('Áp phích 5K+ phòng chống dịch Covid-19', 'tờ', { value: 1000 }, null),
    level('Đơn vị máu hiến tặng (Covid-19)', 'đơn vị', { value: 2965, qualifier: 'almost' }, null),
  ],
}

const UNITS = [
  ...['Tam Kỳ', 'Hội An', 'Điện Bàn', 'Đại Lộc', 'Duy Xuyên', 'Quế Sơn', 'Nông Sơn', 'Thăng Bình'],
  ...['Hiệp Đức', 'Phú Ninh', 'Núi Thành', 'Tiên Phước', 'Bắc Trà My', 'Nam Trà My', 'Phước Sơn'],
  ...['Nam Giang', 'Đông Giang', 'Tây Giang'],
].map((name, index) => ({ id: `unit-${index}`, label: `Công đoàn ${name}` }))

/** What report 178 reports, with units of a year that the portal has counted itself. */
export function input178(): ReportInput {
  const current = comparedPeriod(SPAN_178)
  const counts = UNITS.map(({ id }, index) => ({ id, count: (index * 7) % 23 }))
  return {
    settings: SETTINGS,
    heading: { number: '178', date: '2022-07-25', abstract: null },
    span: SPAN_178,
    publications: yearsOf178(SPAN_178.from, SPAN_178.to),
    programme: 'Lao động và Công đoàn',
    ...ALL_178,
    breakdowns: [
      {
        dimension: 'unit',
        result: breakdownTable({
          dimension: 'unit',
          span: { from: '2023-01-01', to: '2023-12-31' },
          names: UNITS,
          news: { figures: [], counts: [...counts, { id: null, count: 12 }] },
          articles: { figures: [], counts: [{ id: 'unit-1', count: 3 }] },
        }),
      },
      {
        dimension: 'category',
        result: breakdownTable({
          dimension: 'category',
          span: SPAN_178,
          names: [],
          news: { figures: NEWS_178.figures, counts: [] },
          articles: { figures: ARTICLES_178.figures, counts: [] },
        }),
      },
    ],
    comparison: comparePeriods({
      current,
      since: '2018-01-01',
      series: [
        { name: 'tin', current: NEWS_178, previous: NEWS_178 },
        { name: 'bài', current: ARTICLES_178, previous: ARTICLES_178 },
      ],
    }),
  }
}

export function report178(): Report {
  return buildReport(input178())
}

function level(
  name: string,
  measure: string,
  amount: Partial<Amount> & { value: number },
  asOf: string | null = '2022-07-25',
): HandFigure {
  return {
    name,
    measure,
    asOf,
    amount: { valueTo: null, outOf: null, qualifier: null, ...amount },
    documents: [`${REPORT_178}, mục I.2`],
  }
}

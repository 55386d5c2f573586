import type { Medium } from '@/data/views'

export type ActivityIndicator =
  | { type: 'target'; key: string; medium: Medium; unitOfMeasure: string }
  | {
      type: 'figure'
      key: string
      aggregation: 'sum' | 'latest'
      unitOfMeasure: string
      outOf?: number
      qualifier?: 'gần' | 'trên'
    }
  | { type: 'range'; key: string; aggregation: 'sum' | 'latest'; unitOfMeasure: string }

/**
 * What each row of `activity-figures.csv` is, by the name that stands there. The CSV's `measure`
 * mixes units with "trên tổng số 23" and "% (trên)", and "gần" is told only by its source column:
 * here they are taken apart, and `source.test.ts` holds them against the CSV's words.
 */
export const activityIndicators: ReadonlyMap<string, ActivityIndicator> = new Map<
  string,
  ActivityIndicator
>([
  [
    'Chương trình truyền hình "Lao động và Công đoàn"',
    { type: 'target', key: 'chuong-trinh-truyen-hinh', medium: 'tv', unitOfMeasure: 'ấn phẩm' },
  ],
  [
    'Chương trình phát thanh "Lao động và Công đoàn" (bắt đầu năm 2022)',
    {
      type: 'target',
      key: 'chuong-trinh-phat-thanh',
      medium: 'radio',
      unitOfMeasure: 'chương trình',
    },
  ],
  [
    'Công đoàn cấp trên trực tiếp cơ sở có Facebook kết nối với LĐLĐ tỉnh',
    {
      type: 'figure',
      key: 'facebook-ket-noi',
      aggregation: 'latest',
      unitOfMeasure: 'đơn vị',
      outOf: 23,
    },
  ],
  [
    'Nhóm Zalo mỗi công đoàn cấp trên trực tiếp cơ sở',
    { type: 'range', key: 'nhom-zalo-moi-don-vi', aggregation: 'latest', unitOfMeasure: 'nhóm' },
  ],
  ['Báo Quảng Nam đặt mua', subscription('bao-quang-nam-dat-mua', 'tờ')],
  ['Báo Lao động đặt mua', subscription('bao-lao-dong-dat-mua', 'tờ')],
  ['Báo Người Lao động đặt mua', subscription('bao-nguoi-lao-dong-dat-mua', 'tờ')],
  ['Báo Lao động xã hội đặt mua', subscription('bao-lao-dong-xa-hoi-dat-mua', 'tờ')],
  ['Báo Phụ nữ đặt mua', subscription('bao-phu-nu-dat-mua', 'tờ')],
  [
    'Tạp chí Lao động & Công đoàn đặt mua',
    subscription('tap-chi-lao-dong-cong-doan-dat-mua', 'cuốn'),
  ],
  [
    'Băng rôn phòng chống dịch Covid-19',
    { type: 'figure', key: 'bang-ron-covid-19', aggregation: 'sum', unitOfMeasure: 'tấm' },
  ],
  [
    'Áp phích 5K+ phòng chống dịch Covid-19',
    { type: 'figure', key: 'ap-phich-5k-covid-19', aggregation: 'sum', unitOfMeasure: 'tờ' },
  ],
  [
    'Đơn vị máu hiến tặng (Covid-19)',
    {
      type: 'figure',
      key: 'don-vi-mau-hien-tang',
      aggregation: 'sum',
      unitOfMeasure: 'đơn vị',
      qualifier: 'gần',
    },
  ],
  [
    'Báo cáo viên công đoàn các cấp',
    { type: 'figure', key: 'bao-cao-vien', aggregation: 'latest', unitOfMeasure: 'đồng chí' },
  ],
  [
    'Công đoàn cấp trên trực tiếp cơ sở có hoạt động tuyên truyền hằng năm',
    {
      type: 'figure',
      key: 'cong-doan-cap-tren-co-tuyen-truyen',
      aggregation: 'latest',
      unitOfMeasure: '%',
    },
  ],
  [
    'Công đoàn cơ sở có hoạt động tuyên truyền hằng năm',
    {
      type: 'figure',
      key: 'cong-doan-co-so-co-tuyen-truyen',
      aggregation: 'latest',
      unitOfMeasure: '%',
      qualifier: 'trên',
    },
  ],
])

/** A newspaper subscription is a level at a time: two reports of it are not added up. */
function subscription(key: string, unitOfMeasure: string): ActivityIndicator {
  return { type: 'figure', key, aggregation: 'latest', unitOfMeasure }
}

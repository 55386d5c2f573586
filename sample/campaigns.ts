import type { SampleCampaign } from './types'

/** Three campaigns that report 178 describes, with its figures. */
export const sampleCampaigns: readonly SampleCampaign[] = [
  {
    slug: 'phong-chong-dich-covid-19',
    name: 'Phòng, chống dịch Covid-19',
    description:
      'Các cấp công đoàn thông tin kịp thời về dịch bệnh, cùng người sử dụng lao động chuẩn bị phương án phòng, chống dịch và chăm lo cho đoàn viên, người lao động bị ảnh hưởng.',
    facts: [
      {
        label: 'Ủng hộ Quỹ vắc xin, tặng quà, nhu yếu phẩm, trang thiết bị y tế',
        value: 'gần 9 tỷ đồng',
      },
      { label: 'Tập thể được Tổng LĐLĐ Việt Nam tặng Bằng khen', value: '03' },
    ],
    indicators: ['don-vi-mau-hien-tang', 'bang-ron-covid-19', 'ap-phich-5k-covid-19'],
  },
  {
    slug: 'bau-cu-quoc-hoi-khoa-xv',
    name: 'Bầu cử Quốc hội khoá XV và HĐND các cấp',
    description:
      'Tuyên truyền cuộc bầu cử đại biểu Quốc hội khoá XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026 trong đoàn viên, công nhân, viên chức, lao động.',
    facts: [
      { label: 'Nhiệm kỳ Hội đồng nhân dân', value: '2021-2026' },
      { label: 'Bằng khen LĐLĐ tỉnh đã nhận', value: 'của UBND tỉnh và của Tổng LĐLĐ Việt Nam' },
    ],
    indicators: [],
  },
  {
    slug: 'thong-tin-co-so-chi-thi-07-ct-tw',
    name: 'Thông tin cơ sở theo Chỉ thị 07-CT/TW',
    description:
      'Triển khai Chỉ thị số 07-CT/TW ngày 05/9/2016 của Ban Bí thư khoá XII về đẩy mạnh công tác thông tin cơ sở trong tình hình mới.',
    facts: [
      { label: 'Tin trên Cổng, từ năm 2018 đến tháng 7/2022', value: '1.160' },
      { label: 'Bài trên Cổng, từ năm 2018 đến tháng 7/2022', value: '90' },
    ],
    indicators: ['facebook-ket-noi', 'nhom-zalo-moi-don-vi', 'bao-cao-vien'],
  },
]

import type { SampleEpisode } from './types'

const COVID = 'phong-chong-dich-covid-19'
const ELECTION = 'bau-cu-quoc-hoi-khoa-xv'
const DIRECTIVE_07 = 'thong-tin-co-so-chi-thi-07-ct-tw'

/**
 * Four television and four radio episodes. No episode lies three months back: the gap shows how
 * the portal marks a month of the series without a broadcast.
 */
export const sampleEpisodes: readonly SampleEpisode[] = [
  {
    kind: 'episode',
    medium: 'tv',
    slug: 'truyen-hinh-nam-nam-dua-thong-tin-ve-co-so',
    title: 'Năm năm đưa thông tin về cơ sở',
    lead: 'Chương trình truyền hình điểm lại kết quả 05 năm thực hiện Chỉ thị 07-CT/TW trong các cấp công đoàn Quảng Nam: từ kế hoạch, con người đến từng kênh thông tin.',
    body: [
      { type: 'heading', text: 'Nội dung chương trình' },
      {
        type: 'paragraph',
        text: 'Mở đầu: Chỉ thị số 07-CT/TW ngày 05/9/2016 của Ban Bí thư khoá XII, Kế hoạch số 98-KH/TU ngày 06/6/2017 của Ban Thường vụ Tỉnh uỷ và việc cụ thể hoá trong hệ thống công đoàn.',
      },
      {
        type: 'list',
        items: [
          'Phần một: kế hoạch truyền thông công đoàn giai đoạn 2020-2023, với hai mạch nội dung chuyên sâu và thường xuyên.',
          'Phần hai: 1.160 tin, 90 bài trên Cổng thông tin điện tử từ năm 2018 đến tháng 7/2022.',
          'Phần ba: 55 báo cáo viên và quan điểm mỗi cán bộ công đoàn là một tuyên truyền viên.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Kết thúc: những hạn chế được báo cáo nêu thẳng thắn, như triển khai chưa đồng đều, thông tin chính thống có lúc còn chậm, và hướng khắc phục.',
      },
    ],
    category: 'hoat-dong-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [DIRECTIVE_07],
    cover: 'tv-studio',
    byline: null,
    monthsAgo: 1,
    day: 18,
  },
  {
    kind: 'episode',
    medium: 'tv',
    slug: 'truyen-hinh-thuong-luong-de-di-den-thoa-uoc',
    title: 'Thương lượng để đi đến thoả ước',
    lead: 'Vì sao thương lượng, ký kết và giám sát thoả ước lao động tập thể được chọn làm nội dung chuyên sâu đầu tiên trong công tác truyền thông của công đoàn Quảng Nam?',
    body: [
      { type: 'heading', text: 'Nội dung chương trình' },
      {
        type: 'paragraph',
        text: 'Mở đầu: vai trò chủ động của công đoàn cơ sở trong tổ chức thương lượng, ký kết và giám sát việc thực hiện thoả ước lao động tập thể.',
      },
      {
        type: 'paragraph',
        text: 'Phần chính: mối liên hệ giữa thoả ước với quy chế dân chủ ở cơ sở; nhận định của báo cáo năm 2022 rằng các tranh chấp lao động cơ bản được giải quyết ổn thoả, chủ yếu thông qua thương lượng, hoà giải.',
      },
      {
        type: 'paragraph',
        text: 'Kết thúc: cách đưa nội dung thoả ước đến người lao động bằng lời dễ hiểu, phù hợp với trình độ, nhu cầu và điều kiện tiếp nhận.',
      },
    ],
    category: 'thuong-luong-va-thoa-uoc',
    unit: 'LĐLĐ tỉnh',
    campaigns: [],
    cover: 'handshake',
    byline: null,
    monthsAgo: 2,
    day: 17,
  },
  {
    kind: 'episode',
    medium: 'tv',
    slug: 'truyen-hinh-nhin-lai-tuyen-truyen-bau-cu-trong-cong-nhan-vien-chuc-lao-dong',
    title: 'Nhìn lại tuyên truyền bầu cử trong công nhân, viên chức, lao động',
    lead: 'Các cấp công đoàn Quảng Nam đã tuyên truyền bầu cử Quốc hội khoá XV và Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026 với nhiều hình thức phong phú. Chương trình nhìn lại công việc ấy.',
    body: [
      { type: 'heading', text: 'Nội dung chương trình' },
      {
        type: 'list',
        items: [
          'Bối cảnh: tuyên truyền bầu cử đi cùng việc triển khai Nghị quyết Đại hội lần thứ XIII của Đảng và Nghị quyết Đại hội lần thứ XXII Đảng bộ tỉnh.',
          'Các hình thức: lớp học, pa nô, áp phích, băng rôn, loa truyền thanh nội bộ, mạng xã hội là những kênh các cấp công đoàn thường sử dụng.',
          'Ghi nhận: LĐLĐ tỉnh được UBND tỉnh và Tổng LĐLĐ Việt Nam tặng Bằng khen.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Kết thúc: giới thiệu chuyên đề bầu cử trên Cổng thông tin điện tử để khán giả tìm đọc thêm.',
      },
    ],
    category: 'hoat-dong-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [ELECTION],
    cover: 'ballot-box',
    byline: null,
    monthsAgo: 4,
    day: 19,
  },
  {
    kind: 'episode',
    medium: 'tv',
    slug: 'truyen-hinh-cong-doan-ben-nguoi-lao-dong-trong-dai-dich',
    title: 'Công đoàn bên người lao động trong đại dịch',
    lead: 'Từ phương án phòng dịch tại doanh nghiệp đến những chuyến hàng nhu yếu phẩm, chương trình nhìn lại phần việc của các cấp công đoàn Quảng Nam trong thời gian dịch Covid-19.',
    body: [
      { type: 'heading', text: 'Nội dung chương trình' },
      {
        type: 'paragraph',
        text: 'Mở đầu: hàng chục văn bản chỉ đạo, hướng dẫn của Ban Thường vụ LĐLĐ tỉnh và dòng thông tin qua Facebook, Zalo đến đoàn viên, người lao động.',
      },
      {
        type: 'paragraph',
        text: 'Phần chính: công đoàn cơ sở cùng chủ sử dụng lao động xây dựng phương án, kịch bản phòng, chống dịch; đoàn viên sẵn sàng tham gia phân luồng, truy vết, cách ly; số tiền ủng hộ, hỗ trợ gần 9 tỷ đồng; hàng chục tấn nhu yếu phẩm tặng Nhân dân Thành phố Hồ Chí Minh.',
      },
      {
        type: 'paragraph',
        text: 'Kết thúc: ba tập thể được Tổng LĐLĐ Việt Nam tặng Bằng khen là LĐLĐ thành phố Hội An, LĐLĐ thị xã Điện Bàn và LĐLĐ huyện Đại Lộc.',
      },
    ],
    category: 'viec-nguoi-lao-dong-quan-tam',
    unit: 'LĐLĐ tỉnh',
    campaigns: [COVID],
    cover: 'parcels',
    byline: null,
    monthsAgo: 5,
    day: 16,
  },
  {
    kind: 'episode',
    medium: 'radio',
    slug: 'phat-thanh-luat-trong-doi-song-nguoi-lao-dong',
    title: 'Luật trong đời sống người lao động',
    lead: 'Chương trình phát thanh giới thiệu những đạo luật gần gũi nhất với người đi làm và các hình thức mà công đoàn Quảng Nam dùng để phổ biến pháp luật đến cơ sở.',
    body: [
      { type: 'heading', text: 'Nội dung chương trình' },
      {
        type: 'paragraph',
        text: 'Thính giả nghe giới thiệu ngắn gọn về các luật được công đoàn chú trọng phổ biến: Luật Công đoàn, Bộ luật Lao động, Luật Bảo hiểm xã hội, Luật Bảo hiểm y tế, Luật An toàn, vệ sinh lao động và Luật Việc làm.',
      },
      {
        type: 'paragraph',
        text: 'Phần tiếp theo nói về các hình thức phổ biến: lớp học, tờ gấp, cuộc thi tìm hiểu, tổ công nhân tự quản và hệ thống loa truyền thanh nội bộ của các đơn vị.',
      },
    ],
    category: 'xay-dung-chinh-sach-phap-luat',
    unit: 'LĐLĐ tỉnh',
    campaigns: [],
    cover: 'law-book',
    byline: null,
    monthsAgo: 1,
    day: 22,
  },
  {
    kind: 'episode',
    medium: 'radio',
    slug: 'phat-thanh-nhom-zalo-cua-cong-doan-co-so',
    title: 'Nhóm Zalo của công đoàn cơ sở',
    lead: 'Mỗi công đoàn cấp trên trực tiếp cơ sở xây dựng từ 3 đến 5 nhóm Zalo. Chương trình kể lại cách các nhóm được lập theo khối và công việc hằng ngày của chúng.',
    body: [
      { type: 'heading', text: 'Nội dung chương trình' },
      {
        type: 'paragraph',
        text: 'Phần đầu: các khối cơ quan, xã, phường, trường học, và khối doanh nghiệp ở các huyện đồng bằng; vai trò hướng dẫn của Ban Tuyên giáo – Nữ công LĐLĐ tỉnh.',
      },
      {
        type: 'paragraph',
        text: 'Phần sau: chuyển văn bản, cung cấp thông tin giữa các cấp công đoàn nhanh chóng, kịp thời; lưu ý chọn lọc nguồn tin chính thống khi chia sẻ.',
      },
    ],
    category: 'hoat-dong-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [DIRECTIVE_07],
    cover: 'radio',
    byline: null,
    monthsAgo: 1,
    day: 8,
  },
  {
    kind: 'episode',
    medium: 'radio',
    slug: 'phat-thanh-lang-nghe-tam-tu-nguoi-lao-dong',
    title: 'Lắng nghe tâm tư người lao động',
    lead: 'Tâm tư, nguyện vọng và đề xuất của đoàn viên, người lao động là một trong năm nội dung thường xuyên của truyền thông công đoàn. Chương trình bàn về việc lắng nghe và chuyển tải.',
    body: [
      { type: 'heading', text: 'Nội dung chương trình' },
      {
        type: 'paragraph',
        text: 'Phần đầu: thông tin cơ sở là cầu nối hai chiều, vừa cung cấp, chuyển tải, vừa phản hồi thông tin giữa người dân với Đảng, chính quyền, Mặt trận, đoàn thể.',
      },
      {
        type: 'paragraph',
        text: 'Phần sau: đưa nguyện vọng về đời sống vật chất và tinh thần đến các cấp uỷ Đảng, chính quyền và các ngành liên quan để tranh thủ sự lãnh đạo, ủng hộ và hỗ trợ.',
      },
    ],
    category: 'tam-tu-nguyen-vong',
    unit: 'LĐLĐ tỉnh',
    campaigns: [],
    cover: 'factory',
    byline: null,
    monthsAgo: 2,
    day: 9,
  },
  {
    kind: 'episode',
    medium: 'radio',
    slug: 'phat-thanh-nhung-giot-mau-se-chia',
    title: 'Những giọt máu sẻ chia',
    lead: 'Gần 2.965 đơn vị máu đã được hiến tặng trong những ngày phòng, chống dịch Covid-19. Chương trình phát thanh nhìn lại nghĩa cử của đoàn viên, người lao động Quảng Nam.',
    body: [
      { type: 'heading', text: 'Nội dung chương trình' },
      {
        type: 'paragraph',
        text: 'Phần đầu: bối cảnh dịch bệnh diễn biến phức tạp và lời vận động của các cấp công đoàn trong tỉnh.',
      },
      {
        type: 'paragraph',
        text: 'Phần sau: những hình thức sẻ chia khác, từ ủng hộ Quỹ vắc xin, nhắn tin đến tổng đài 1407 đến tặng quà, trang thiết bị y tế cho cơ sở cách ly và lực lượng trực tiếp phòng, chống dịch.',
      },
    ],
    category: 'nguoi-tot-viec-tot',
    unit: 'LĐLĐ tỉnh',
    campaigns: [COVID],
    cover: 'blood-drop',
    byline: null,
    monthsAgo: 4,
    day: 12,
  },
]

import type { SampleNews } from './types'

const PORTAL = 'Cổng thông tin điện tử'
const COVID = 'phong-chong-dich-covid-19'
const ELECTION = 'bau-cu-quoc-hoi-khoa-xv'
const DIRECTIVE_07 = 'thong-tin-co-so-chi-thi-07-ct-tw'

/** Short looks back at what report 178/BC-LĐLĐ of 25/7/2022 tells; true on any day. */
export const sampleNews: readonly SampleNews[] = [
  {
    kind: 'news',
    slug: 'nhin-lai-nhung-nam-dau-cua-cong-thong-tin-1160-tin-va-90-bai',
    title: 'Nhìn lại những năm đầu của Cổng thông tin: 1.160 tin và 90 bài',
    lead: 'Từ năm 2018 đến tháng 7/2022, Cổng thông tin điện tử LĐLĐ tỉnh Quảng Nam đăng 1.160 tin và 90 bài. Số bài tăng liên tục từ năm 2018 đến năm 2021, từ 9 lên 37 bài một năm.',
    body: [
      {
        type: 'paragraph',
        text: 'Báo cáo số 178/BC-LĐLĐ ngày 25/7/2022 ghi lại chuỗi số liệu của Cổng theo từng năm: năm 2018 có 240 tin và 9 bài; năm 2019 có 255 tin và 10 bài; năm 2020 có 244 tin và 22 bài; năm 2021 có 282 tin và 37 bài; riêng năm 2022, tính đến tháng 7, có 139 tin và 12 bài.',
      },
      {
        type: 'paragraph',
        text: 'So với năm 2018, số bài của năm 2021 gấp hơn bốn lần, trong khi số tin tăng thêm 42. Năm 2021 cũng là năm có nhiều tin và nhiều bài nhất trong giai đoạn được thống kê.',
      },
      {
        type: 'paragraph',
        text: 'Bạn đọc có thể xem toàn bộ chuỗi số liệu này ở trang Thống kê của Cổng, nơi mỗi con số đều nêu rõ nguồn: lấy từ báo cáo hay được đếm trực tiếp từ các tin, bài đã đăng.',
      },
    ],
    category: 'hoat-dong-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [DIRECTIVE_07],
    cover: 'chart',
    daysAgo: 2,
    byline: PORTAL,
  },
  {
    kind: 'news',
    slug: 'tat-ca-23-cong-doan-cap-tren-truc-tiep-co-so-co-trang-facebook',
    title: 'Tất cả 23 công đoàn cấp trên trực tiếp cơ sở có trang Facebook',
    lead: 'Tính đến tháng 7/2022, 23/23 công đoàn cấp trên trực tiếp cơ sở ở Quảng Nam đã lập trang Facebook của đơn vị mình và kết nối với trang Facebook của LĐLĐ tỉnh.',
    body: [
      {
        type: 'paragraph',
        text: 'Không chỉ kết nối với LĐLĐ tỉnh, nhiều đơn vị còn liên kết với trang của công đoàn bạn, của công đoàn cơ sở và với chính đoàn viên, người lao động. Nhờ vậy, hoạt động ở một đơn vị có thể được đơn vị khác biết đến ngay và cùng chia sẻ.',
      },
      {
        type: 'paragraph',
        text: 'Theo đánh giá của LĐLĐ tỉnh, mạng lưới này đã chuyển tải hàng trăm thông tin đến đông đảo đoàn viên, người lao động và phản ánh kịp thời các hoạt động công đoàn.',
      },
      {
        type: 'paragraph',
        text: 'Việc tăng cường thông tin trên nền tảng mạng xã hội được nêu là một trong những điểm đổi mới rõ nhất sau 05 năm thực hiện Chỉ thị 07-CT/TW về công tác thông tin cơ sở.',
      },
    ],
    category: 'to-chuc-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [DIRECTIVE_07],
    cover: 'network',
    daysAgo: 6,
    byline: PORTAL,
  },
  {
    kind: 'news',
    slug: 'nhom-zalo-theo-khoi-dua-van-ban-den-cong-doan-co-so-nhanh-hon',
    title: 'Nhóm Zalo theo khối đưa văn bản đến công đoàn cơ sở nhanh hơn',
    lead: 'Mỗi công đoàn cấp trên trực tiếp cơ sở xây dựng từ 3 đến 5 nhóm Zalo theo khối để chuyển văn bản và trao đổi với công đoàn cơ sở. LĐLĐ tỉnh đánh giá đây là công cụ rất hiệu quả.',
    body: [
      {
        type: 'paragraph',
        text: 'Các nhóm được lập theo khối: khối các cơ quan, khối xã, phường và khối trường học. Ở các huyện đồng bằng có thêm khối doanh nghiệp.',
      },
      {
        type: 'paragraph',
        text: 'Ở cấp tỉnh, Ban Tuyên giáo – Nữ công lập nhóm kết nối với cán bộ tham mưu công tác tuyên giáo của công đoàn cấp trên trực tiếp cơ sở, đồng thời hướng dẫn các đơn vị lập nhóm với các khối thi đua của mình.',
      },
      {
        type: 'paragraph',
        text: 'Qua các nhóm này, văn bản và thông tin giữa các cấp công đoàn được chuyển đi nhanh chóng, kịp thời. Số liệu về các nhóm Zalo được LĐLĐ tỉnh tổng hợp đến tháng 7/2022.',
      },
    ],
    category: 'hoat-dong-cong-doan',
    unit: null,
    campaigns: [DIRECTIVE_07],
    cover: 'phone-messages',
    daysAgo: 11,
    byline: null,
  },
  {
    kind: 'news',
    slug: '55-bao-cao-vien-va-phuong-cham-moi-can-bo-la-mot-tuyen-truyen-vien',
    title: '55 báo cáo viên và phương châm mỗi cán bộ là một tuyên truyền viên',
    lead: 'Đội ngũ báo cáo viên công đoàn các cấp ở Quảng Nam có 55 đồng chí theo số liệu tháng 7/2022. Bên cạnh đội ngũ này, mỗi cán bộ công đoàn được xác định là một tuyên truyền viên.',
    body: [
      {
        type: 'paragraph',
        text: 'Việc đào tạo, bồi dưỡng về thông tin cơ sở không mở lớp riêng mà được lồng ghép vào các đợt tập huấn, bồi dưỡng chuyên môn dành cho cán bộ công đoàn. LĐLĐ tỉnh cũng thẳng thắn nêu khó khăn: cán bộ công đoàn ít, khối lượng công việc nhiều, nên có lúc việc triển khai còn thiếu thường xuyên.',
      },
      {
        type: 'paragraph',
        text: 'Về phương tiện, mỗi cán bộ công đoàn được trang bị máy vi tính có kết nối internet và dùng điện thoại di động cá nhân để cung cấp thông tin cho cơ sở.',
      },
      {
        type: 'paragraph',
        text: 'Trong phần nhiệm vụ thời gian đến, báo cáo năm 2022 của LĐLĐ tỉnh tiếp tục đặt yêu cầu chú trọng bồi dưỡng, tập huấn cho cán bộ công đoàn các cấp về công tác thông tin cơ sở.',
      },
    ],
    category: 'to-chuc-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [DIRECTIVE_07],
    cover: 'loudspeaker',
    daysAgo: 19,
    byline: PORTAL,
  },
  {
    kind: 'news',
    slug: 'nhin-lai-nhung-ngay-chong-dich-gan-2965-don-vi-mau-duoc-hien-tang',
    title: 'Nhìn lại những ngày chống dịch: gần 2.965 đơn vị máu được hiến tặng',
    lead: 'Trong thời gian dịch Covid-19 diễn biến phức tạp, đoàn viên, công nhân, viên chức, lao động Quảng Nam đã hiến tặng gần 2.965 đơn vị máu, theo báo cáo của LĐLĐ tỉnh.',
    body: [
      {
        type: 'paragraph',
        text: 'Con số này nằm trong phần tổng kết công tác tuyên truyền và vận động phòng, chống dịch của các cấp công đoàn trong tỉnh. Cùng với hiến máu, đoàn viên và người lao động còn ủng hộ Quỹ vắc xin và nhắn hàng chục ngàn tin nhắn đến tổng đài 1407.',
      },
      {
        type: 'paragraph',
        text: 'Báo cáo dùng chữ “gần” trước con số 2.965, vì vậy Cổng cũng giữ nguyên cách ghi ấy trong bảng số liệu: một con số gần đúng được trình bày đúng là gần đúng.',
      },
      {
        type: 'paragraph',
        text: 'Các cấp công đoàn còn vận động tặng quà, nhu yếu phẩm, trang thiết bị y tế cho các cơ sở cách ly, lực lượng trực tiếp phòng, chống dịch và người lao động bị ảnh hưởng. Tính cả phần ủng hộ Quỹ vắc xin, tổng số tiền gần 9 tỷ đồng.',
      },
    ],
    category: 'nguoi-tot-viec-tot',
    unit: null,
    campaigns: [COVID],
    cover: 'blood-drop',
    daysAgo: 27,
    byline: null,
  },
  {
    kind: 'news',
    slug: 'hoi-an-dien-ban-dai-loc-duoc-tang-bang-khen-vi-thanh-tich-chong-dich',
    title: 'Hội An, Điện Bàn, Đại Lộc được tặng Bằng khen vì thành tích chống dịch',
    lead: 'LĐLĐ thành phố Hội An, LĐLĐ thị xã Điện Bàn và LĐLĐ huyện Đại Lộc là ba tập thể được Tổng LĐLĐ Việt Nam tặng Bằng khen vì thành tích trong công tác phòng, chống dịch Covid-19.',
    body: [
      {
        type: 'paragraph',
        text: 'Việc khen thưởng nhằm ghi nhận, động viên kịp thời các tập thể, cá nhân có thành tích trong công tác phòng, chống dịch. Cả ba tập thể đều là công đoàn cấp trên trực tiếp cơ sở của tỉnh Quảng Nam.',
      },
      {
        type: 'paragraph',
        text: 'Trong đợt dịch, các cấp công đoàn vận động công đoàn cơ sở và đoàn viên phối hợp với chủ sử dụng lao động xây dựng phương án, kịch bản phòng, chống dịch; sẵn sàng tham gia phân luồng, truy vết, cách ly khi có trường hợp F0, F1.',
      },
      {
        type: 'paragraph',
        text: 'Nguồn thông tin: Báo cáo số 178/BC-LĐLĐ ngày 25/7/2022 của LĐLĐ tỉnh Quảng Nam, mục đa dạng hoá các hình thức đưa thông tin về cơ sở.',
      },
    ],
    category: 'nguoi-tot-viec-tot',
    unit: 'Hội An',
    campaigns: [COVID],
    cover: 'commendation',
    daysAgo: 34,
    byline: PORTAL,
  },
  {
    kind: 'news',
    slug: '40-bang-ron-va-1000-ap-phich-5k-den-voi-doanh-nghiep',
    title: '40 băng rôn và 1.000 áp phích 5K+ đến với doanh nghiệp',
    lead: 'Để tuyên truyền phòng, chống dịch Covid-19, LĐLĐ tỉnh Quảng Nam đã in và cấp phát 40 tấm băng rôn cùng 1.000 tờ áp phích 5K+ cho các công đoàn cơ sở doanh nghiệp.',
    body: [
      {
        type: 'paragraph',
        text: 'Băng rôn, áp phích là kênh tuyên truyền trực quan, đi cùng các kênh trực tuyến. Trong thời gian dịch diễn biến phức tạp, nhất là đợt bùng phát lần thứ tư, Ban Thường vụ LĐLĐ tỉnh ban hành hàng chục văn bản chỉ đạo, hướng dẫn các cấp công đoàn.',
      },
      {
        type: 'paragraph',
        text: 'Thông tin về tình hình dịch bệnh từ cơ quan chức năng cũng được chuyển kịp thời đến đoàn viên, công nhân, viên chức, lao động qua Facebook và các nhóm Zalo của LĐLĐ tỉnh và các cấp công đoàn.',
      },
      {
        type: 'paragraph',
        text: 'Việc kết hợp tờ áp phích tại doanh nghiệp với tin nhắn trên điện thoại cho thấy cách làm mà LĐLĐ tỉnh hướng tới: phương thức truyền thống và phương thức mới bổ sung cho nhau.',
      },
    ],
    category: 'hoat-dong-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [COVID],
    cover: 'shield',
    daysAgo: 45,
    byline: null,
  },
  {
    kind: 'news',
    slug: 'nhin-lai-cong-tac-tuyen-truyen-bau-cu-trong-cac-cap-cong-doan',
    title: 'Nhìn lại công tác tuyên truyền bầu cử trong các cấp công đoàn',
    lead: 'Công tác tuyên truyền bầu cử Quốc hội khoá XV và Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026 đã mang về cho LĐLĐ tỉnh Quảng Nam Bằng khen của UBND tỉnh và của Tổng LĐLĐ Việt Nam.',
    body: [
      {
        type: 'paragraph',
        text: 'Cuộc bầu cử được các cấp công đoàn trong tỉnh tuyên truyền bằng nhiều hình thức phong phú, cùng với việc triển khai Nghị quyết Đại hội lần thứ XIII của Đảng và Nghị quyết Đại hội lần thứ XXII Đảng bộ tỉnh.',
      },
      {
        type: 'paragraph',
        text: 'Báo cáo số 178/BC-LĐLĐ đánh giá việc tuyên truyền bầu cử được triển khai tốt; hai Bằng khen nói trên là sự ghi nhận đối với kết quả đó.',
      },
      {
        type: 'paragraph',
        text: 'Các tin, bài liên quan đến đợt tuyên truyền này được Cổng tập hợp trong một chuyên đề riêng để bạn đọc và cán bộ công đoàn tiện tra cứu.',
      },
    ],
    category: 'hoat-dong-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [ELECTION],
    cover: 'ballot-box',
    daysAgo: 58,
    byline: PORTAL,
  },
  {
    kind: 'news',
    slug: 'bao-dang-bao-cong-doan-den-tay-can-bo-va-cong-doan-co-so',
    title: 'Báo Đảng, báo Công đoàn đến tay cán bộ và công đoàn cơ sở',
    lead: 'LĐLĐ tỉnh Quảng Nam đặt mua 350 tờ Báo Lao động, 38 Tạp chí Lao động và Công đoàn cùng nhiều tờ báo khác để cấp phát đến các ban, Uỷ viên Ban Chấp hành và công đoàn cơ sở.',
    body: [
      {
        type: 'paragraph',
        text: 'Việc mua và đọc báo thực hiện theo Kết luận số 173-TB/TW ngày 06/4/2020 về tiếp tục thực hiện Chỉ thị số 11-CT/TW của Bộ Chính trị khoá VIII và Chỉ thị số 01/CT-TLĐ ngày 06/01/2014 của Đoàn Chủ tịch Tổng Liên đoàn khoá XI.',
      },
      {
        type: 'list',
        items: [
          'Báo Lao động: 350 tờ',
          'Tạp chí Lao động và Công đoàn: 38 cuốn',
          'Báo Người Lao động: 11 tờ',
          'Báo Quảng Nam: 05 tờ',
          'Báo Lao động xã hội và Báo Phụ nữ: mỗi loại 01 tờ',
        ],
      },
      {
        type: 'paragraph',
        text: 'Ngoài số báo do LĐLĐ tỉnh đặt, công đoàn cấp trên trực tiếp cơ sở và công đoàn cơ sở được hướng dẫn mua thêm Báo Nhân dân, Báo Quảng Nam, Báo Lao động để phục vụ nghiên cứu và nắm bắt thông tin. Số liệu trên tính đến tháng 7/2022.',
      },
    ],
    category: 'chu-truong-chinh-sach',
    unit: 'LĐLĐ tỉnh',
    campaigns: [DIRECTIVE_07],
    cover: 'newspapers',
    daysAgo: 71,
    byline: null,
  },
  {
    kind: 'news',
    slug: 'quy-che-dan-chu-o-co-so-noi-y-kien-nguoi-lao-dong-duoc-lang-nghe',
    title: 'Quy chế dân chủ ở cơ sở: nơi ý kiến người lao động được lắng nghe',
    lead: 'Hằng năm, các cấp công đoàn ở Quảng Nam chủ động cùng lãnh đạo cơ quan, đơn vị, doanh nghiệp tổ chức thực hiện quy chế dân chủ ở cơ sở, coi đó là một hình thức đưa thông tin về cơ sở.',
    body: [
      {
        type: 'paragraph',
        text: 'Thông tin cơ sở là thông tin hai chiều: vừa chuyển tải chủ trương, chính sách, vừa tiếp nhận phản hồi. Kế hoạch nội dung của LĐLĐ tỉnh vì thế dành riêng một mảng cho tâm tư, nguyện vọng và đề xuất của đoàn viên, người lao động về đời sống vật chất và tinh thần.',
      },
      {
        type: 'paragraph',
        text: 'Mục đích là tranh thủ sự lãnh đạo của các cấp uỷ Đảng, sự ủng hộ của các cấp chính quyền và sự vào cuộc của các ngành, đoàn thể liên quan.',
      },
      {
        type: 'paragraph',
        text: 'Theo báo cáo năm 2022, các tranh chấp lao động cơ bản được giải quyết ổn thoả, chủ yếu thông qua thương lượng, hoà giải; sự gắn kết giữa công đoàn và người lao động ngày càng gần gũi hơn.',
      },
    ],
    category: 'tam-tu-nguyen-vong',
    unit: null,
    campaigns: [],
    cover: 'factory',
    daysAgo: 83,
    byline: null,
  },
  {
    kind: 'news',
    slug: 'van-kien-dai-hoi-dang-trong-noi-dung-truyen-thong-cong-doan',
    title: 'Văn kiện Đại hội Đảng trong nội dung truyền thông công đoàn',
    lead: 'Quan điểm của tổ chức Công đoàn khi tham gia xây dựng văn kiện đại hội Đảng các cấp là một trong những nội dung chuyên sâu mà LĐLĐ tỉnh Quảng Nam xác định cho công tác truyền thông.',
    body: [
      {
        type: 'paragraph',
        text: 'Nội dung này được đặt cạnh ba mảng chuyên sâu khác: thương lượng và thoả ước lao động tập thể; giải quyết những vấn đề công nhân, lao động quan tâm; tham gia xây dựng và triển khai chính sách, pháp luật.',
      },
      {
        type: 'paragraph',
        text: 'Sau đại hội, việc tuyên truyền tiếp tục ở chiều ngược lại. Nghị quyết Đại hội lần thứ XIII của Đảng và Nghị quyết Đại hội lần thứ XXII Đảng bộ tỉnh được các cấp công đoàn triển khai với nhiều hình thức phong phú, trong đó có việc phối hợp mở các lớp quán triệt, học tập nghị quyết.',
      },
      {
        type: 'paragraph',
        text: 'Mục tiêu được nêu là đưa đường lối, chủ trương của Đảng đi vào cuộc sống, tạo sự đồng thuận trong nhận thức và hành động của đoàn viên.',
      },
    ],
    category: 'gop-y-van-kien-dai-hoi-dang',
    unit: 'LĐLĐ tỉnh',
    campaigns: [],
    cover: 'meeting-hall',
    daysAgo: 96,
    byline: PORTAL,
  },
  {
    kind: 'news',
    slug: 'dua-luat-den-voi-nguoi-lao-dong-qua-nhung-lop-pho-bien-phap-luat',
    title: 'Đưa luật đến với người lao động qua những lớp phổ biến pháp luật',
    lead: 'Luật Công đoàn, Bộ luật Lao động, Luật Bảo hiểm xã hội và nhiều luật khác được các cấp công đoàn Quảng Nam phổ biến qua lớp học, tờ gấp, cuộc thi tìm hiểu và loa truyền thanh nội bộ.',
    body: [
      {
        type: 'paragraph',
        text: 'Danh mục các luật được phổ biến gắn trực tiếp với người đi làm: Luật Bảo hiểm y tế, Luật An toàn, vệ sinh lao động, Luật Việc làm, bên cạnh các quy định về an toàn giao thông, phòng chống ma tuý và tác hại của thuốc lá.',
      },
      {
        type: 'paragraph',
        text: 'Hình thức cũng đa dạng: lớp học tập trung, tài liệu, pa nô, áp phích, băng rôn, tờ gấp, phong trào thi đua, hoạt động văn hoá, văn nghệ, thể dục thể thao, tổ công nhân tự quản và bản tin của đơn vị.',
      },
      {
        type: 'paragraph',
        text: 'Hằng năm, 100% công đoàn cấp trên trực tiếp cơ sở và trên 95% công đoàn cơ sở có tổ chức hoạt động tuyên truyền, theo số liệu trong báo cáo tháng 7/2022 của LĐLĐ tỉnh.',
      },
    ],
    category: 'xay-dung-chinh-sach-phap-luat',
    unit: 'LĐLĐ tỉnh',
    campaigns: [],
    cover: 'law-book',
    daysAgo: 110,
    byline: null,
  },
]

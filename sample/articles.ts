import type { SampleArticle } from './types'

const PORTAL = 'Cổng thông tin điện tử'
const COVID = 'phong-chong-dich-covid-19'
const ELECTION = 'bau-cu-quoc-hoi-khoa-xv'
const DIRECTIVE_07 = 'thong-tin-co-so-chi-thi-07-ct-tw'

/** Longer looks back, from the same report as the news. */
export const sampleArticles: readonly SampleArticle[] = [
  {
    kind: 'article',
    slug: 'nam-nam-dua-thong-tin-ve-co-so-nhin-lai-qua-nhung-con-so',
    title: 'Năm năm đưa thông tin về cơ sở: nhìn lại qua những con số',
    lead: 'Sau 05 năm thực hiện Chỉ thị số 07-CT/TW, LĐLĐ tỉnh Quảng Nam có một bộ số liệu khá đầy đủ về công tác thông tin cơ sở. Đặt cạnh nhau, các con số cho thấy điều đã làm được và cả những khoảng còn phải lấp.',
    body: [
      {
        type: 'paragraph',
        text: 'Ngày 25/7/2022, LĐLĐ tỉnh Quảng Nam ban hành Báo cáo số 178/BC-LĐLĐ sơ kết 05 năm triển khai Chỉ thị số 07-CT/TW ngày 05/9/2016 của Ban Bí thư khoá XII. Tên đầy đủ của chỉ thị nói ngắn gọn mục đích của cả chặng đường:',
      },
      {
        type: 'quote',
        text: 'Về đẩy mạnh công tác thông tin cơ sở trong tình hình mới',
      },
      {
        type: 'paragraph',
        text: 'Bài viết này tập hợp lại những con số chính trong báo cáo, xếp theo từng kênh, để bạn đọc dễ theo dõi. Tất cả đều là số liệu tính đến tháng 7/2022, trừ khi có ghi chú khác.',
      },
      { type: 'heading', text: 'Một khung chỉ đạo được cụ thể hoá dần' },
      {
        type: 'paragraph',
        text: 'Từ Chỉ thị 07-CT/TW, Ban Thường vụ Tỉnh uỷ ban hành Kế hoạch số 98-KH/TU ngày 06/6/2017. Ban Thường vụ LĐLĐ tỉnh tiếp đó có văn bản chỉ đạo và lồng ghép nhiệm vụ vào các chương trình, kế hoạch của mình, trong đó có chương trình hành động thực hiện Nghị quyết Đại hội Công đoàn tỉnh lần thứ XVI và Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XII, nhiệm kỳ 2018-2023.',
      },
      {
        type: 'paragraph',
        text: 'Ngày 25/8/2020, LĐLĐ tỉnh ban hành Kế hoạch số 29/KH-LĐLĐ về truyền thông công đoàn Quảng Nam giai đoạn 2020-2023. Kế hoạch xác định phải đa dạng hoá cả nội dung lẫn hình thức, đồng thời nêu rõ các kênh và các chiến dịch truyền thông để các cấp công đoàn cùng thực hiện.',
      },
      { type: 'heading', text: 'Cổng thông tin: 1.160 tin và 90 bài' },
      {
        type: 'paragraph',
        text: 'Cổng thông tin điện tử là kênh có số liệu liên tục nhất. Chuỗi số liệu bắt đầu từ năm 2018 và được ghi theo từng năm như bảng dưới đây.',
      },
      {
        type: 'table',
        rows: [
          ['Năm', 'Tin', 'Bài', 'Cộng'],
          ['2018', '240', '9', '249'],
          ['2019', '255', '10', '265'],
          ['2020', '244', '22', '266'],
          ['2021', '282', '37', '319'],
          ['2022 (đến tháng 7)', '139', '12', '151'],
          ['Cộng', '1.160', '90', '1.250'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Số tin giữ khá đều, dao động từ 240 đến 282 tin mỗi năm trọn vẹn. Số bài thì tăng rõ: từ 9 bài năm 2018 lên 22 bài năm 2020, là năm ban hành kế hoạch truyền thông, rồi 37 bài năm 2021. Riêng năm 2022 mới tính đến tháng 7 nên không thể đem so trực tiếp với cả năm trước đó.',
      },
      { type: 'heading', text: 'Mạng xã hội, phát sóng và báo in' },
      {
        type: 'list',
        items: [
          'Facebook: 23/23 công đoàn cấp trên trực tiếp cơ sở đã lập trang và kết nối với trang của LĐLĐ tỉnh.',
          'Zalo: mỗi công đoàn cấp trên trực tiếp cơ sở xây dựng từ 3 đến 5 nhóm kết nối với công đoàn cơ sở.',
          'Truyền hình: chương trình “Lao động và Công đoàn” có 12 ấn phẩm mỗi năm.',
          'Phát thanh: riêng năm 2022 phát hành thêm 24 chương trình.',
          'Báo in: LĐLĐ tỉnh đặt mua 350 tờ Báo Lao động và 38 Tạp chí Lao động và Công đoàn, cùng một số báo khác.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Đứng sau các kênh ấy là con người: 55 báo cáo viên công đoàn các cấp, cùng quan điểm coi mỗi cán bộ công đoàn là một tuyên truyền viên. Hằng năm, 100% công đoàn cấp trên trực tiếp cơ sở và trên 95% công đoàn cơ sở có tổ chức hoạt động tuyên truyền.',
      },
      { type: 'heading', text: 'Những điều con số chưa nói hết' },
      {
        type: 'paragraph',
        text: 'Báo cáo không chỉ nêu ưu điểm. Việc triển khai ở các cấp công đoàn chưa đồng đều, một số nơi chưa quan tâm đúng mức. Cán bộ công đoàn ít, khối lượng công việc nhiều nên có lúc thiếu thường xuyên. Nguồn thông tin chính thống trước các sự kiện, vấn đề mới phát sinh thường chậm và thiếu, vì vậy tính thuyết phục và hấp dẫn chưa cao.',
      },
      {
        type: 'paragraph',
        text: 'Đó cũng là lý do phần nhiệm vụ của báo cáo đặt ra yêu cầu tăng cường ứng dụng công nghệ thông tin, kết hợp phương thức truyền thống với phương thức mới, đưa thông tin phù hợp với trình độ, nhu cầu và điều kiện tiếp nhận của từng nhóm đoàn viên, và chú trọng bồi dưỡng cán bộ. Những con số của năm năm đầu là mốc để đo các bước đi tiếp theo.',
      },
    ],
    category: 'hoat-dong-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [DIRECTIVE_07],
    cover: 'river-bridge',
    daysAgo: 4,
    byline: PORTAL,
  },
  {
    kind: 'article',
    slug: 'cong-doan-quang-nam-trong-nhung-thang-phong-chong-dich-covid-19',
    title: 'Công đoàn Quảng Nam trong những tháng phòng, chống dịch Covid-19',
    lead: 'Khi dịch Covid-19 diễn biến phức tạp, thông tin đến đúng lúc cũng cần như một phần nhu yếu phẩm. Nhìn lại những việc các cấp công đoàn Quảng Nam đã làm: thông tin, tổ chức, sẻ chia và ghi nhận.',
    body: [
      {
        type: 'paragraph',
        text: 'Trong báo cáo sơ kết công tác thông tin cơ sở tháng 7/2022, LĐLĐ tỉnh Quảng Nam dành riêng một phần để kể lại công tác tuyên truyền phòng, chống dịch Covid-19. Phần ấy cho thấy một điều giản dị: trong dịch bệnh, thông tin không tách rời hành động. Văn bản chỉ đạo đi cùng tin nhắn, áp phích đi cùng quà hỗ trợ, lời vận động đi cùng việc làm cụ thể.',
      },
      { type: 'heading', text: 'Thông tin đi trước, bằng nhiều đường' },
      {
        type: 'paragraph',
        text: 'Trên cơ sở văn bản chỉ đạo và thông tin về tình hình dịch bệnh của các cơ quan chức năng, Ban Thường vụ LĐLĐ tỉnh ban hành hàng chục văn bản chỉ đạo, hướng dẫn các cấp công đoàn. Việc này được làm thường xuyên, nhất là trong đợt dịch bùng phát lần thứ tư.',
      },
      {
        type: 'paragraph',
        text: 'Cùng lúc, thông tin được chuyển đến đoàn viên, công nhân, viên chức, lao động qua Facebook và các nhóm Zalo của LĐLĐ tỉnh và của các cấp công đoàn. Mạng lưới này được xây dựng trong những năm thực hiện Chỉ thị 07-CT/TW: tính đến tháng 7/2022, cả 23 công đoàn cấp trên trực tiếp cơ sở đều có trang Facebook, mỗi đơn vị có từ 3 đến 5 nhóm Zalo với công đoàn cơ sở.',
      },
      {
        type: 'paragraph',
        text: 'Kênh trực quan không bị bỏ quên. LĐLĐ tỉnh in và cấp phát 40 tấm băng rôn và 1.000 tờ áp phích 5K+ đến các công đoàn cơ sở doanh nghiệp.',
      },
      { type: 'heading', text: 'Cùng doanh nghiệp chuẩn bị phương án' },
      {
        type: 'paragraph',
        text: 'Công đoàn cơ sở và đoàn viên được vận động tích cực phối hợp với chủ sử dụng lao động để chuẩn bị cho nhiều tình huống. Báo cáo nêu hai việc chính:',
      },
      {
        type: 'list',
        items: [
          'Xây dựng các phương án, kịch bản phòng, chống dịch tại đơn vị, doanh nghiệp.',
          'Sẵn sàng xung kích tham gia phân luồng, truy vết, cách ly khi có trường hợp F0, F1.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Ở đây, vai trò của công đoàn cơ sở là vai trò của người ở gần nhất: gần người lao động để nắm tình hình, gần người sử dụng lao động để cùng bàn cách làm.',
      },
      { type: 'heading', text: 'Sẻ chia trong tỉnh và ngoài tỉnh' },
      {
        type: 'paragraph',
        text: 'Các cấp công đoàn trong tỉnh vận động đoàn viên, công nhân, viên chức, lao động ủng hộ Quỹ vắc xin; tặng quà, nhu yếu phẩm và trang thiết bị y tế cho các cơ sở cách ly, lực lượng trực tiếp phòng, chống dịch và đoàn viên, người lao động bị ảnh hưởng. Tổng số tiền gần 9 tỷ đồng.',
      },
      {
        type: 'paragraph',
        text: 'Hàng chục tấn nhu yếu phẩm được gửi tặng Nhân dân Thành phố Hồ Chí Minh. Hàng chục ngàn tin nhắn được gửi đến tổng đài 1407. Và gần 2.965 đơn vị máu được hiến tặng.',
      },
      {
        type: 'table',
        rows: [
          ['Nội dung', 'Kết quả ghi trong báo cáo'],
          ['Ủng hộ Quỹ vắc xin, tặng quà, nhu yếu phẩm, trang thiết bị y tế', 'gần 9 tỷ đồng'],
          ['Nhu yếu phẩm tặng Nhân dân Thành phố Hồ Chí Minh', 'hàng chục tấn'],
          ['Tin nhắn đến tổng đài 1407', 'hàng chục ngàn'],
          ['Máu hiến tặng', 'gần 2.965 đơn vị'],
          ['Băng rôn cấp phát', '40 tấm'],
          ['Áp phích 5K+ cấp phát', '1.000 tờ'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Một số mục chỉ được ghi ở mức ước lượng, vì vậy bảng trên giữ nguyên các chữ “gần”, “hàng chục” của báo cáo thay vì làm tròn thành số cụ thể.',
      },
      { type: 'heading', text: 'Ghi nhận và điều còn lại' },
      {
        type: 'paragraph',
        text: 'Để ghi nhận, động viên kịp thời các tập thể, cá nhân có thành tích, Tổng LĐLĐ Việt Nam đã tặng Bằng khen cho 03 tập thể: LĐLĐ thành phố Hội An, LĐLĐ thị xã Điện Bàn và LĐLĐ huyện Đại Lộc.',
      },
      {
        type: 'paragraph',
        text: 'Điều còn lại sau dịch không chỉ là những con số. Các nhóm Zalo, các trang Facebook đã chứng tỏ vai trò đường dây thông tin giữa các cấp công đoàn. Nơi nào người lao động gặp khó khăn đều có hình ảnh công đoàn: nhận định ấy trong báo cáo vừa là kết quả, vừa là lời nhắc cho những việc sau này.',
      },
    ],
    category: 'viec-nguoi-lao-dong-quan-tam',
    unit: 'LĐLĐ tỉnh',
    campaigns: [COVID],
    cover: 'parcels',
    daysAgo: 23,
    byline: PORTAL,
  },
  {
    kind: 'article',
    slug: 'thuong-luong-va-thoa-uoc-lao-dong-tap-the-noi-dung-chuyen-sau-hang-dau',
    title: 'Thương lượng và thoả ước lao động tập thể: nội dung chuyên sâu hàng đầu',
    lead: 'Trong kế hoạch nội dung của LĐLĐ tỉnh Quảng Nam, thương lượng và thoả ước lao động tập thể đứng đầu mạch chuyên sâu. Vì sao chủ đề này được chọn, và nó gắn với các nội dung khác ra sao?',
    body: [
      {
        type: 'paragraph',
        text: 'Truyền thông công đoàn không thiếu việc để đưa tin. Khó hơn là chọn ra những chủ đề cần theo đuổi đến cùng, viết kỹ và viết đều. Từ yêu cầu chủ động trong công tác thông tin, tuyên truyền, LĐLĐ tỉnh Quảng Nam chia nội dung thành hai mạch: nội dung chuyên sâu và nội dung thông tin thường xuyên, liên tục. Cách chia này được nêu trong Kế hoạch số 29/KH-LĐLĐ ngày 25/8/2020 về truyền thông công đoàn giai đoạn 2020-2023 và được nhắc lại trong Báo cáo số 178/BC-LĐLĐ ngày 25/7/2022.',
      },
      { type: 'heading', text: 'Ba bước của một bản thoả ước' },
      {
        type: 'paragraph',
        text: 'Nội dung chuyên sâu đầu tiên được nêu là vai trò của các cấp công đoàn, nhất là công đoàn cơ sở, đối với thoả ước lao động tập thể. Cách diễn đạt của báo cáo bao quát trọn một quá trình, gồm ba bước:',
      },
      {
        type: 'list',
        items: [
          'Tổ chức thương lượng: công đoàn cơ sở chủ động chứ không chờ đợi.',
          'Ký kết: kết quả thương lượng trở thành bản thoả ước.',
          'Giám sát việc thực hiện: điều đã ký phải được theo dõi trong thực tế.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Đặt ba bước cạnh nhau có ý nghĩa với người làm tin. Một lễ ký có thể là một tin ngắn; nhưng quá trình chuẩn bị trước đó và việc giám sát sau đó mới là chất liệu của bài viết dài. Nếu chỉ dừng ở ngày ký, thông tin mới đi được một phần ba chặng đường.',
      },
      { type: 'heading', text: 'Thương lượng, hoà giải và quan hệ lao động' },
      {
        type: 'paragraph',
        text: 'Chủ đề này không đứng riêng. Khi đánh giá kết quả tuyên truyền, báo cáo cho biết các cuộc đình công, lãn công trái pháp luật được hạn chế hơn; tác phong công nghiệp, kỷ luật lao động ngày càng được nâng lên; các tranh chấp lao động cơ bản được giải quyết ổn thoả, chủ yếu thông qua thương lượng, hoà giải.',
      },
      {
        type: 'paragraph',
        text: 'Nói cách khác, thương lượng vừa là nội dung được tuyên truyền, vừa là cách làm đã cho kết quả. Việc tham gia với lãnh đạo cơ quan, đơn vị, doanh nghiệp thực hiện quy chế dân chủ ở cơ sở hằng năm cũng nằm trong dòng chảy đó: người lao động được biết, được bàn thì việc thương lượng mới có nền tảng.',
      },
      { type: 'heading', text: 'Bốn nội dung chuyên sâu, năm nội dung thường xuyên' },
      {
        type: 'paragraph',
        text: 'Toàn bộ kế hoạch nội dung có thể tóm lược trong bảng sau. Các chuyên mục trên Cổng thông tin điện tử được đặt theo đúng bảng này, để bạn đọc và người viết cùng nhìn vào một bản đồ.',
      },
      {
        type: 'table',
        rows: [
          ['Mạch nội dung', 'Chủ đề'],
          ['Chuyên sâu', 'Thương lượng, ký kết và giám sát thực hiện thoả ước lao động tập thể'],
          ['Chuyên sâu', 'Giải quyết những vấn đề công nhân, lao động quan tâm'],
          ['Chuyên sâu', 'Tham gia xây dựng văn kiện đại hội Đảng các cấp'],
          ['Chuyên sâu', 'Tham gia xây dựng và triển khai chính sách, pháp luật'],
          ['Thường xuyên', 'Chủ trương của Đảng, chính sách, pháp luật của Nhà nước'],
          ['Thường xuyên', 'Vị trí, vai trò, chức năng, nhiệm vụ của Công đoàn Việt Nam'],
          ['Thường xuyên', 'Hoạt động công đoàn và phong trào công nhân, viên chức, lao động'],
          ['Thường xuyên', 'Tâm tư, nguyện vọng, đề xuất của đoàn viên, người lao động'],
          ['Thường xuyên', 'Gương người tốt, việc tốt'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Hai mạch bổ sung cho nhau. Mạch thường xuyên giữ nhịp, giúp người lao động nắm được chính sách và hoạt động hằng ngày. Mạch chuyên sâu đi vào những việc liên quan trực tiếp đến quyền, lợi ích, cần giải thích nhiều hơn một tin ngắn có thể làm.',
      },
      { type: 'heading', text: 'Viết cho người đọc cụ thể' },
      {
        type: 'paragraph',
        text: 'Báo cáo đặt yêu cầu thông tin phải phù hợp với trình độ, nhu cầu và điều kiện tiếp nhận của từng đối tượng: đoàn viên, công chức, viên chức, công nhân lao động. Với chủ đề thoả ước, yêu cầu ấy càng rõ. Người đọc cần biết điều khoản nào liên quan đến mình, bằng lời dễ hiểu, trên thiết bị mình có.',
      },
      {
        type: 'paragraph',
        text: 'Số bài đăng trên Cổng tăng từ 9 bài năm 2018 lên 37 bài năm 2021. Con số ấy cho thấy có thêm chỗ cho những nội dung cần viết dài. Chuyên mục “Thương lượng và thoả ước” vì thế được đặt ở vị trí đầu tiên của mạch chuyên sâu, đúng như thứ tự mà kế hoạch nội dung đã chọn.',
      },
    ],
    category: 'thuong-luong-va-thoa-uoc',
    unit: 'LĐLĐ tỉnh',
    campaigns: [],
    cover: 'handshake',
    daysAgo: 50,
    byline: null,
  },
  {
    kind: 'article',
    slug: 'to-bao-chiec-loa-lan-song-va-man-hinh-nhung-duong-dua-tin-ve-co-so',
    title: 'Tờ báo, chiếc loa, làn sóng và màn hình: những đường đưa tin về cơ sở',
    lead: 'Từ lớp học nghị quyết đến nhóm Zalo, từ tờ gấp đến làn sóng phát thanh, các cấp công đoàn Quảng Nam dùng nhiều con đường để đưa thông tin về cơ sở. Mỗi kênh có một công việc riêng.',
    body: [
      {
        type: 'paragraph',
        text: 'Thông tin cơ sở được hiểu là cầu nối cung cấp, chuyển tải và phản hồi thông tin giữa người dân với Đảng, chính quyền, Mặt trận, đoàn thể. Với tổ chức Công đoàn, đầu cầu bên kia là đoàn viên, công nhân, viên chức, lao động ở rất nhiều nơi làm việc khác nhau. Không một kênh nào đến được với tất cả, nên đa dạng hoá hình thức là yêu cầu xuyên suốt trong Báo cáo số 178/BC-LĐLĐ ngày 25/7/2022 của LĐLĐ tỉnh Quảng Nam.',
      },
      { type: 'heading', text: 'Những kênh quen thuộc' },
      {
        type: 'paragraph',
        text: 'Các hình thức truyền thống vẫn giữ vai trò nền tảng. Báo cáo liệt kê khá đầy đủ:',
      },
      {
        type: 'list',
        items: [
          'Lớp quán triệt, học tập nghị quyết, chỉ thị của Đảng; lớp phổ biến, giáo dục pháp luật.',
          'Tài liệu, pa nô, áp phích, băng rôn, tờ gấp.',
          'Phong trào thi đua, cuộc thi tìm hiểu, hoạt động văn hoá, văn nghệ, thể dục thể thao.',
          'Tổ công nhân tự quản, bản tin, hệ thống loa truyền thanh nội bộ của các đơn vị.',
          'Các phương tiện thông tin đại chúng.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Báo in là một phần của nền tảng ấy. LĐLĐ tỉnh đặt mua 350 tờ Báo Lao động, 38 Tạp chí Lao động và Công đoàn, 11 tờ Báo Người Lao động, 05 tờ Báo Quảng Nam, 01 tờ Báo Lao động xã hội và 01 tờ Báo Phụ nữ, cấp phát đến các ban, Uỷ viên Ban Chấp hành và công đoàn cơ sở. Việc mua, đọc và khai thác báo được chỉ đạo thường xuyên, trong đó có việc thực hiện một chỉ thị của Đoàn Chủ tịch Tổng Liên đoàn khoá XI mang tên:',
      },
      {
        type: 'quote',
        text: 'Nâng cao chất lượng, hiệu quả hoạt động báo chí, xuất bản của tổ chức Công đoàn trong tình hình mới',
      },
      { type: 'heading', text: 'Trên sóng truyền hình và phát thanh' },
      {
        type: 'paragraph',
        text: 'Hằng tháng, LĐLĐ tỉnh phối hợp với Đài Phát thanh - Truyền hình tỉnh thực hiện chương trình “Lao động và Công đoàn” trên sóng truyền hình, mỗi năm 12 ấn phẩm. Riêng năm 2022 có thêm 24 chương trình trên sóng phát thanh. Cùng với đó, nhiều nội dung tuyên truyền được đăng tải qua sự phối hợp với Tạp chí Lao động và Công đoàn, Báo Lao động, Báo Người Lao động và Báo Quảng Nam.',
      },
      {
        type: 'paragraph',
        text: 'Phát thanh có thế mạnh riêng: người nghe không cần nhìn màn hình, có thể tiếp nhận trong lúc đi đường hay làm việc nhà. Bởi vậy, các số phát sóng trên Cổng đều có phần nội dung bằng chữ để ai cũng có thể đọc lại.',
      },
      { type: 'heading', text: 'Trên nền tảng số' },
      {
        type: 'paragraph',
        text: 'Trên Cổng thông tin điện tử, từ năm 2018 đến tháng 7/2022 có 1.160 tin và 90 bài. Trên Facebook, 23/23 công đoàn cấp trên trực tiếp cơ sở đã có trang riêng. Trên Zalo, các nhóm được lập theo khối cơ quan, xã, phường, trường học và doanh nghiệp. Có thể hình dung công việc của từng kênh qua bảng sau.',
      },
      {
        type: 'table',
        rows: [
          ['Kênh', 'Công việc chính', 'Số liệu đến tháng 7/2022'],
          ['Cổng thông tin điện tử', 'Đăng tải tin, bài', '1.160 tin, 90 bài từ năm 2018'],
          ['Facebook', 'Phản ánh kịp thời hoạt động công đoàn', '23/23 đơn vị'],
          ['Nhóm Zalo', 'Chuyển văn bản, thông tin giữa các cấp', '3-5 nhóm mỗi đơn vị'],
          ['Truyền hình', 'Chương trình “Lao động và Công đoàn”', '12 ấn phẩm mỗi năm'],
          ['Phát thanh', 'Chương trình “Lao động và Công đoàn”', '24 chương trình năm 2022'],
        ],
      },
      { type: 'heading', text: 'Đợt bầu cử: các kênh cùng một việc' },
      {
        type: 'paragraph',
        text: 'Cuộc bầu cử Quốc hội khoá XV và Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026 là một dịp các cấp công đoàn tuyên truyền với nhiều hình thức phong phú. Kết quả được ghi nhận bằng Bằng khen của UBND tỉnh và của Tổng LĐLĐ Việt Nam dành cho LĐLĐ tỉnh.',
      },
      { type: 'heading', text: 'Kết hợp, chứ không thay thế' },
      {
        type: 'paragraph',
        text: 'Nhìn về phía trước, báo cáo không đặt kênh mới đối lập với kênh cũ. Nhiệm vụ được nêu là tăng cường ứng dụng công nghệ thông tin, đồng thời phát huy đa dạng các hình thức, kết hợp giữa phương thức truyền thống và phương thức mới. Chiếc loa ở đơn vị và màn hình điện thoại, theo tinh thần ấy, cùng phục vụ một người nghe.',
      },
    ],
    category: 'to-chuc-cong-doan',
    unit: 'LĐLĐ tỉnh',
    campaigns: [DIRECTIVE_07, ELECTION],
    cover: 'newspapers',
    daysAgo: 77,
    byline: PORTAL,
  },
]

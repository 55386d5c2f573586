import { FEEDBACK_MONTHS, QUESTION_MONTHS } from '@/site/intake-limits'
import type { SamplePage } from './types'

/**
 * The static pages. What they say about privacy must stay true of this software; address, licence
 * and responsible person come from the site settings, never from here.
 */
export const samplePages: readonly SamplePage[] = [
  {
    slug: 'gioi-thieu',
    title: 'Giới thiệu',
    body: [
      {
        type: 'paragraph',
        text: 'Cổng thông tin điện tử Liên đoàn Lao động tỉnh Quảng Nam là nơi tổ chức Công đoàn trong tỉnh đăng tải tin, bài và chương trình phát sóng, phục vụ đoàn viên, công nhân, viên chức, lao động và bạn đọc quan tâm.',
      },
      { type: 'heading', text: 'Bạn đọc tìm thấy gì ở đây' },
      {
        type: 'list',
        items: [
          'Tin ngắn về hoạt động của các cấp công đoàn và chính sách liên quan đến người lao động.',
          'Bài viết chuyên sâu về thương lượng, thoả ước lao động tập thể và những vấn đề người lao động quan tâm.',
          'Chương trình “Lao động và Công đoàn” trên sóng truyền hình và phát thanh, kèm phần nội dung bằng chữ.',
          'Số liệu về tin, bài và chương trình theo từng năm, có ghi rõ nguồn.',
        ],
      },
      { type: 'heading', text: 'Hai mạch nội dung' },
      {
        type: 'paragraph',
        text: 'Nội dung của Cổng được tổ chức theo kế hoạch truyền thông của LĐLĐ tỉnh, gồm nội dung chuyên sâu và nội dung thông tin thường xuyên, liên tục. Mỗi chuyên mục thuộc một trong hai mạch ấy.',
      },
      { type: 'heading', text: 'Từ năm 2018 đến tháng 7/2022' },
      {
        type: 'paragraph',
        text: 'Theo Báo cáo số 178/BC-LĐLĐ ngày 25/7/2022, trong giai đoạn này Cổng đã đăng 1.160 tin và 90 bài. Các số liệu về sau được đếm trực tiếp từ những tin, bài đã đăng và công bố ở trang Thống kê.',
      },
      {
        type: 'paragraph',
        text: 'Địa chỉ, người chịu trách nhiệm và giấy phép của Cổng, nếu đã được cập nhật, được ghi ở cuối mỗi trang.',
      },
    ],
  },
  {
    slug: 'chinh-sach-bao-ve-du-lieu-ca-nhan',
    title: 'Chính sách bảo vệ dữ liệu cá nhân',
    body: [
      {
        type: 'paragraph',
        text: 'Trang này giải thích Cổng thông tin xử lý dữ liệu cá nhân ra sao. Nguyên tắc của chúng tôi là thu thập ít nhất có thể: đọc, nghe, tìm kiếm và chia sẻ trên Cổng không cần tài khoản.',
      },
      { type: 'heading', text: 'Cổng không theo dõi bạn đọc' },
      {
        type: 'list',
        items: [
          'Không dùng công cụ phân tích hành vi, mã quảng cáo hay cookie theo dõi.',
          'Để có mục “Đọc nhiều”, Cổng chỉ đếm mỗi tin, bài được mở bao nhiêu lần trong ngày: không ghi ai mở, từ đâu hay bằng thiết bị nào, và xoá số đếm sau bảy ngày.',
          'Trang dành cho bạn đọc không tự gửi yêu cầu đến bên thứ ba: phông chữ và hình ảnh đều lấy từ máy chủ của Cổng.',
          'Nút chia sẻ và video đặt ở nơi khác chỉ là liên kết. Chỉ khi bạn bấm vào, trình duyệt mới mở trang của bên đó và chính sách của họ được áp dụng.',
        ],
      },
      { type: 'heading', text: 'Tuỳ chọn hiển thị nằm trên thiết bị của bạn' },
      {
        type: 'paragraph',
        text: 'Cỡ chữ, độ tương phản và giao diện sáng, tối mà bạn chọn được lưu trong trình duyệt của bạn, không gửi về máy chủ. Bạn có thể xoá các lựa chọn ấy bất cứ lúc nào bằng cách xoá dữ liệu trang web trong trình duyệt.',
      },
      {
        type: 'paragraph',
        text: 'Để đọc được khi mất mạng, trình duyệt cũng giữ trang chủ và hai mươi tin, bài bạn đọc gần nhất. Những bản ấy chỉ nằm trên máy của bạn và mất đi khi bạn xoá dữ liệu trang web.',
      },
      { type: 'heading', text: 'Khi bạn hỏi, góp ý hoặc liên hệ' },
      {
        type: 'list',
        items: [
          'Tên và cách liên hệ là tuỳ bạn, không bắt buộc. Chỉ biên tập viên đọc được; không bao giờ đăng lên.',
          `Câu hỏi được giữ ${QUESTION_MONTHS} tháng kể từ khi trả lời, góp ý và liên hệ ${FEEDBACK_MONTHS} tháng kể từ khi nhận; hết hạn thì hệ thống tự xoá. Câu hỏi đã đăng thì ở lại, không kèm tên và cách liên hệ.`,
          'Câu hỏi chỉ được đăng nếu bạn đồng ý. Bằng liên kết riêng nhận được khi gửi, bạn xoá câu hỏi của mình bất cứ lúc nào.',
          'Để chặn thư rác, máy chủ nhớ tạm một mã tính từ địa chỉ mạng của người gửi, không ghi vào cơ sở dữ liệu và không đọc ngược lại được.',
        ],
      },
      { type: 'heading', text: 'Tài khoản chỉ dành cho ban biên tập' },
      {
        type: 'paragraph',
        text: 'Chỉ người làm công tác biên tập, quản trị, duyệt xuất bản và theo dõi số liệu mới có tài khoản. Hệ thống lưu họ tên, thư điện tử và vai trò của tài khoản, đồng thời dùng một cookie cần thiết để giữ phiên đăng nhập.',
      },
      { type: 'heading', text: 'Nhật ký kỹ thuật' },
      {
        type: 'paragraph',
        text: 'Như mọi trang web, máy chủ nhận địa chỉ IP và địa chỉ trang được yêu cầu để có thể trả lời. Nếu đơn vị vận hành giữ nhật ký kỹ thuật, nhật ký ấy chỉ phục vụ bảo đảm an toàn và khắc phục sự cố.',
      },
      { type: 'heading', text: 'Quyền của chủ thể dữ liệu' },
      {
        type: 'paragraph',
        text: 'Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, trong phạm vi và điều kiện luật định, chủ thể dữ liệu có quyền:',
      },
      {
        type: 'list',
        items: [
          'Được biết về hoạt động xử lý dữ liệu cá nhân của mình.',
          'Đồng ý hoặc không đồng ý, yêu cầu rút lại sự đồng ý cho phép xử lý dữ liệu.',
          'Xem, chỉnh sửa hoặc yêu cầu chỉnh sửa dữ liệu.',
          'Yêu cầu cung cấp, xoá, hạn chế xử lý dữ liệu; phản đối việc xử lý dữ liệu.',
          'Khiếu nại, tố cáo, khởi kiện, yêu cầu bồi thường thiệt hại theo quy định của pháp luật.',
          'Yêu cầu cơ quan có thẩm quyền hoặc bên liên quan thực hiện biện pháp bảo vệ dữ liệu của mình.',
        ],
      },
      {
        type: 'paragraph',
        text: 'Để thực hiện các quyền này, bạn đọc liên hệ đơn vị quản lý Cổng theo thông tin ghi ở cuối trang.',
      },
    ],
  },
  {
    slug: 'tro-giup-tiep-can',
    title: 'Trợ giúp tiếp cận',
    body: [
      {
        type: 'paragraph',
        text: 'Cổng thông tin được làm để ai cũng đọc được: trên điện thoại giá rẻ, mạng chậm, màn hình lớn hay nhỏ, bằng mắt, bằng tai hoặc chỉ bằng bàn phím. Các chức năng chính vẫn dùng được khi trình duyệt tắt JavaScript.',
      },
      { type: 'heading', text: 'Cỡ chữ' },
      {
        type: 'paragraph',
        text: 'Bạn có thể đổi cỡ chữ trong mục “Hiển thị” của Cổng hoặc bằng chức năng phóng to của trình duyệt: giữ phím Ctrl (trên máy Mac là phím Command) rồi bấm dấu cộng để phóng to, dấu trừ để thu nhỏ, số 0 để trở về ban đầu.',
      },
      { type: 'heading', text: 'Độ tương phản và giao diện' },
      {
        type: 'paragraph',
        text: 'Mục “Hiển thị” có chế độ tương phản cao và giao diện sáng, tối. Lựa chọn của bạn được ghi nhớ trên thiết bị đang dùng. Thông tin không bao giờ chỉ được thể hiện bằng màu: biểu đồ luôn đi kèm bảng số liệu.',
      },
      { type: 'heading', text: 'Dùng bàn phím' },
      {
        type: 'list',
        items: [
          'Phím Tab: đi đến liên kết hoặc nút kế tiếp; Shift và Tab: quay lại.',
          'Phím Enter: mở liên kết hoặc bấm nút đang chọn.',
          'Lần bấm Tab đầu tiên trên mỗi trang hiện liên kết “Bỏ qua để xem nội dung” để đi thẳng đến nội dung chính.',
          'Phím mũi tên, phím cách: cuộn trang.',
        ],
      },
      { type: 'heading', text: 'Trình đọc màn hình và phần chữ' },
      {
        type: 'paragraph',
        text: 'Mỗi trang có tiêu đề, các đề mục theo thứ bậc và hình ảnh có mô tả bằng chữ. Các số phát sóng truyền hình, phát thanh có phần nội dung bằng chữ khi ban biên tập đã cập nhật.',
      },
      { type: 'heading', text: 'Khi gặp khó khăn' },
      {
        type: 'paragraph',
        text: 'Nếu có nội dung bạn chưa đọc, nghe hoặc sử dụng được, hãy báo cho đơn vị quản lý Cổng theo thông tin liên hệ ở cuối trang để được hỗ trợ.',
      },
    ],
  },
]

import type { RenderedPage } from './render'

const TEXTS: Record<number, { title: string; advice: string }> = {
  400: {
    title: 'Yêu cầu không đọc được',
    advice:
      'Trình duyệt hoặc liên kết đã gửi một yêu cầu không đọc được. Mời bạn tìm kiếm hoặc về trang chủ.',
  },
  404: {
    title: 'Không tìm thấy trang',
    advice: 'Địa chỉ này không có trên cổng thông tin. Mời bạn tìm kiếm hoặc về trang chủ.',
  },
  408: {
    title: 'Kết nối quá chậm',
    advice: 'Yêu cầu chưa gửi đến trọn vẹn. Mời bạn thử lại.',
  },
  410: {
    title: 'Nội dung đã được gỡ',
    advice: 'Nội dung ở địa chỉ này không còn được đăng. Mời bạn tìm kiếm hoặc về trang chủ.',
  },
  431: {
    title: 'Địa chỉ hoặc từ khoá quá dài',
    advice: 'Cổng thông tin không đọc được một yêu cầu dài như vậy. Mời bạn tìm lại với ít từ hơn.',
  },
  503: {
    title: 'Cổng thông tin đang tạm gián đoạn',
    advice: 'Mời bạn thử lại sau ít phút.',
  },
}

const FAULT = {
  title: 'Trang đang gặp sự cố',
  advice: 'Chúng tôi đã ghi nhận sự cố. Mời bạn thử lại sau ít phút.',
}

/**
 * The error page of last resort, for when even our own error page cannot be rendered: it needs
 * neither database nor Next nor a second file.
 */
export function fallbackPage(status: number): RenderedPage {
  const { title, advice } = TEXTS[status] ?? FAULT
  const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Mã lỗi: ${status}. ${advice}</p>
<form action="/tim-kiem" role="search">
<label for="q">Tìm trên cổng thông tin</label>
<input id="q" name="q" type="search">
<button>Tìm kiếm</button>
</form>
<p><a href="/">Về trang chủ</a></p>
</main>
</body>
</html>
`
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '30' } : {}),
    },
    body: Buffer.from(html),
  }
}

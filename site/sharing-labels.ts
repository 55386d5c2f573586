/** What readers see of feeds, the podcast, links that are passed on, and reading aloud. */
export const sharing = {
  feedOfAll: {
    title: 'Tin, bài, chương trình mới',
    description: 'Tin, bài và chương trình mới nhất trên cổng thông tin.',
  },
  feedOfTopic: (name: string) => `Tin, bài mới nhất: ${name}.`,
  podcastDescription: (siteName: string) =>
    `Chương trình phát thanh “Lao động và Công đoàn” của ${siteName}.`,
  follow: {
    title: 'Theo dõi bằng RSS và podcast',
    intro:
      'Chép một địa chỉ dưới đây vào ứng dụng đọc tin hay ứng dụng nghe podcast trên máy của bạn: nội dung mới sẽ tự đến, không cần tài khoản và không ai biết bạn theo dõi mục nào.',
    footer: 'Theo dõi bằng RSS',
    all: 'Tất cả nội dung',
    podcast: 'Nghe bằng ứng dụng podcast',
    podcastNote:
      'Mở ứng dụng nghe podcast, chọn thêm chương trình bằng địa chỉ (URL) rồi dán địa chỉ này.',
    openPodcast: 'Mở địa chỉ podcast',
    podcastAddress: 'Địa chỉ podcast',
    categories: 'Theo chuyên mục',
    units: 'Theo đơn vị',
    rss: 'RSS',
    json: 'JSON Feed',
    rssOf: (name: string) => `RSS: ${name}`,
    jsonOf: (name: string) => `JSON Feed: ${name}`,
    topic: 'Theo dõi mục này',
    more: 'Cách theo dõi',
  },
  share: {
    native: 'Gửi qua ứng dụng khác',
    short: 'Đường dẫn ngắn, dễ gõ lại',
  },
  readAloud: {
    group: 'Nghe đọc',
    start: 'Nghe đọc',
    pause: 'Tạm dừng',
    resume: 'Đọc tiếp',
    stop: 'Dừng đọc',
  },
} as const

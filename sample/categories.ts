import type { SampleCategory } from './types'

/** The content plan of report 178, part I.3: the in-depth stream, then the regular one. */
export const sampleCategories: readonly SampleCategory[] = [
  {
    slug: 'thuong-luong-va-thoa-uoc',
    name: 'Thương lượng và thoả ước',
    description:
      'Vai trò của các cấp công đoàn, nhất là công đoàn cơ sở, trong thương lượng, ký kết và giám sát việc thực hiện thoả ước lao động tập thể.',
    stream: 'inDepth',
    order: 1,
  },
  {
    slug: 'viec-nguoi-lao-dong-quan-tam',
    name: 'Việc người lao động quan tâm',
    description:
      'Công đoàn góp phần giải quyết những vấn đề mà công nhân, lao động đang quan tâm trong việc làm và đời sống.',
    stream: 'inDepth',
    order: 2,
  },
  {
    slug: 'gop-y-van-kien-dai-hoi-dang',
    name: 'Góp ý văn kiện Đại hội Đảng',
    description:
      'Quan điểm của tổ chức Công đoàn khi tham gia xây dựng văn kiện đại hội Đảng các cấp.',
    stream: 'inDepth',
    order: 3,
  },
  {
    slug: 'xay-dung-chinh-sach-phap-luat',
    name: 'Xây dựng chính sách, pháp luật',
    description:
      'Công đoàn tham gia xây dựng và triển khai chính sách, pháp luật liên quan đến quyền, lợi ích của người lao động.',
    stream: 'inDepth',
    order: 4,
  },
  {
    slug: 'chu-truong-chinh-sach',
    name: 'Chủ trương, chính sách',
    description:
      'Chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước gắn với quyền, lợi ích của người lao động.',
    stream: 'regular',
    order: 5,
  },
  {
    slug: 'to-chuc-cong-doan',
    name: 'Tổ chức Công đoàn',
    description: 'Vị trí, vai trò, chức năng và nhiệm vụ của Công đoàn Việt Nam.',
    stream: 'regular',
    order: 6,
  },
  {
    slug: 'hoat-dong-cong-doan',
    name: 'Hoạt động công đoàn',
    description:
      'Hoạt động thiết thực của các cấp công đoàn theo chủ đề từng năm và phong trào công nhân, viên chức, lao động.',
    stream: 'regular',
    order: 7,
  },
  {
    slug: 'tam-tu-nguyen-vong',
    name: 'Tâm tư, nguyện vọng',
    description:
      'Tâm tư, nguyện vọng và đề xuất của đoàn viên, người lao động về đời sống vật chất và tinh thần.',
    stream: 'regular',
    order: 8,
  },
  {
    slug: 'nguoi-tot-viec-tot',
    name: 'Người tốt, việc tốt',
    description:
      'Gương người tốt, việc tốt trong tổ chức Công đoàn và người lao động, gắn với các phong trào thi đua, cuộc vận động.',
    stream: 'regular',
    order: 9,
  },
]

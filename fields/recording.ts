import type { TextareaField, TextField, UploadField } from 'payload'
import { isWebAddress } from '@/fields/web-address'
import type { ChapterProblem } from '@/text/chapters'
import { LONGEST_CHAPTER_TITLE, MOST_CHAPTERS, readChapters } from '@/text/chapters'
import { parseTimecode } from '@/text/recording-times'

/** A recording elsewhere (YouTube, the station's site): linked to, never embedded. */
export const videoUrl: TextField = {
  name: 'videoUrl',
  label: 'Địa chỉ xem lại (video)',
  type: 'text',
  validate: isWebAddress,
  admin: { description: 'Trang của Đài hoặc YouTube; người đọc bấm mới mở.' },
}

export const audio: UploadField = {
  name: 'audio',
  label: 'Tệp âm thanh',
  type: 'upload',
  relationTo: 'media',
  filterOptions: { mimeType: { contains: 'audio/' } },
  admin: { description: 'Bản đầy đủ: nghe ngay trên trang và trong ứng dụng podcast.' },
}

/** How to make one is said here: encoding is left to the programs that the station has anyway. */
export const lightAudio: UploadField = {
  name: 'lightAudio',
  label: 'Tệp âm thanh bản nhẹ',
  type: 'upload',
  relationTo: 'media',
  filterOptions: { mimeType: { contains: 'audio/' } },
  admin: {
    description:
      'Không bắt buộc: cho người nghe mạng yếu tải về. Cách làm: mở bản đầy đủ bằng phần mềm Audacity (miễn phí), chọn Xuất âm thanh, MP3, Mono, 48 kbps. Nửa giờ chỉ còn khoảng 10 MB.',
  },
}

/** What the server reads from the file itself comes first (`hooks/recording-length.ts`). */
export const runningTime: TextField = {
  name: 'runningTime',
  label: 'Thời lượng',
  type: 'text',
  maxLength: 20,
  validate: (value: unknown) =>
    typeof value !== 'string' ||
    value.trim() === '' ||
    (parseTimecode(value) ?? 0) > 0 ||
    'Viết thời lượng như 12:30 (phút:giây) hoặc 1:05:00 (giờ:phút:giây).',
  admin: {
    placeholder: '12:30',
    description:
      'Viết phút:giây, ví dụ 12:30. Có tệp âm thanh thì để trống: máy chủ tự đọc từ tệp; số ghi ở đây chỉ dùng khi không đọc được.',
  },
}

/** Text, so that a list that somebody has can be pasted; that it ends in time `hooks/episode-recording.ts` sees. */
export const chapters: TextareaField = {
  name: 'chapters',
  label: 'Các phần',
  type: 'textarea',
  maxLength: 20_000,
  validate: (value: unknown) => {
    const reading = readChapters(typeof value === 'string' ? value : '')
    return reading.ok || sentenceOf(reading.problem)
  },
  admin: {
    rows: 6,
    placeholder: '00:00 Mở đầu\n02:30 Luật Công đoàn có gì mới\n12:05 Hỏi, đáp',
    description:
      'Không bắt buộc. Mỗi phần một dòng: thời điểm bắt đầu, rồi tên phần. Dán được danh sách có sẵn. Người nghe bấm vào phần nào thì nghe từ phần ấy.',
  },
}

function sentenceOf(problem: ChapterProblem): string {
  if (problem.reason === 'tooMany') return `Chỉ ghi được tối đa ${MOST_CHAPTERS} phần.`
  const { reason, line, text } = problem
  const sentences = {
    noTime: `“${text}” chưa có thời điểm bắt đầu. Viết như: 02:30 Tên phần.`,
    notATime: `“${text}” không phải thời điểm. Viết như 02:30 hoặc 1:05:00.`,
    noTitle: `sau ${text} chưa có tên phần.`,
    longTitle: `tên phần dài quá ${LONGEST_CHAPTER_TITLE} chữ cái.`,
    outOfOrder: `${text} phải muộn hơn thời điểm của phần đứng trước.`,
  } as const
  return `Dòng ${line}: ${sentences[reason]}`
}

/** What readers see of a recording: how long it is, its parts, what can be downloaded. */
export const recordingWords = {
  runningTime: (words: string) => `Thời lượng: ${words}`,
  chapters: 'Các phần của chương trình',
  downloadFull: 'Tải bản đầy đủ',
  downloadLight: 'Tải bản nhẹ',
} as const

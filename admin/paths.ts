/** Our own pages inside the panel; `payload.config.ts` registers them below /admin. */
/** Việc cần làm stands on the panel's first page. */
export const WORK_PATH = '/admin'
export const DESK_PATH = '/admin/bang-dieu-hanh'
export const REPORT_PATH = '/admin/lap-bao-cao'
export const UPLOAD_PATH = '/admin/tai-anh'
export const WORD_PATH = '/admin/nhap-tu-word'
export const CALENDAR_PATH = '/admin/lich'
export const SCHEDULE_PATH = '/admin/hen-gio'
export const NOTICES_PATH = '/admin/thong-bao'

/** Our own pages inside the panel; `payload.config.ts` registers them below /admin. */
export const DESK_PATH = '/admin/bang-dieu-hanh'
export const REPORT_PATH = '/admin/lap-bao-cao'
export const WORD_PATH = '/admin/nhap-tu-word'

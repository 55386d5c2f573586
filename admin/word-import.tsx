import type { AdminViewServerProps, BeforeListTableServerProps } from 'payload'
import { canWriteItems } from '@/access/roles'
import { PanelPage } from '@/admin/panel-page'
import { WORD_PATH } from '@/admin/paths'
import { WordImportForm } from '@/admin/word-import-form'

/** Nhập từ Word: choose files, look at what was understood, make drafts of them. */
export function WordImport({ initPageResult, params, searchParams }: AdminViewServerProps) {
  return (
    <PanelPage
      initPageResult={initPageResult}
      params={params}
      path={WORD_PATH}
      searchParams={searchParams}
      title="Nhập từ Word"
      mayEnter={canWriteItems(initPageResult.req.user)}
    >
      <p>
        Chọn một hoặc nhiều tệp .docx. Với mỗi tệp, cổng đọc tít, sapo, tác giả, nội dung và ảnh để
        bạn xem và sửa; chưa lưu gì cho đến khi bạn bấm “Tạo bản nháp”.
      </p>
      <WordImportForm />
    </PanelPage>
  )
}

/** Above the lists of tin and bài. */
export function WordImportLink({ user }: BeforeListTableServerProps) {
  if (!user || !canWriteItems(user)) return null
  return (
    <p className="word-import-link">
      Có sẵn tệp Word? <a href={WORD_PATH}>Nhập từ Word</a>
    </p>
  )
}

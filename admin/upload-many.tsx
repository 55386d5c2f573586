import type { AdminViewServerProps } from 'payload'
import { canWriteItems } from '@/access/roles'
import { PanelPage } from '@/admin/panel-page'
import { UPLOAD_PATH } from '@/admin/paths'
import { UploadManyForm } from '@/admin/upload-many-form'

/** Tải nhiều ảnh: choose or drop, describe all in one pass, send. */
export function UploadMany({ initPageResult, params, searchParams }: AdminViewServerProps) {
  return (
    <PanelPage
      initPageResult={initPageResult}
      params={params}
      path={UPLOAD_PATH}
      searchParams={searchParams}
      title="Tải nhiều ảnh"
      mayEnter={canWriteItems(initPageResult.req.user)}
    >
      <UploadManyForm />
    </PanelPage>
  )
}

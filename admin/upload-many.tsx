import type { AdminViewServerProps } from 'payload'
import { PanelPage } from '@/admin/panel-page'
import { UPLOAD_PATH } from '@/admin/paths'
import { mayUpload } from '@/admin/upload-many-link'
import { UploadManyForm } from '@/admin/upload-many-form'

/** Tải nhiều ảnh: choose or drop, describe all in one pass, send. */
export function UploadMany({ initPageResult, params, searchParams }: AdminViewServerProps) {
  return (
    <PanelPage
      initPageResult={initPageResult}
      isOpenTo={mayUpload}
      params={params}
      path={UPLOAD_PATH}
      searchParams={searchParams}
      title="Tải nhiều ảnh"
    >
      <UploadManyForm />
    </PanelPage>
  )
}

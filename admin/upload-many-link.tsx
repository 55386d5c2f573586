import type { BeforeListTableServerProps } from 'payload'
import { canWriteItems } from '@/access/roles'
import { UPLOAD_PATH } from '@/admin/paths'

/** Above the list of pictures. */
export function UploadManyLink({ user }: BeforeListTableServerProps) {
  if (!user || !canWriteItems(user)) return null
  return (
    <p className="upload-many-link">
      Có nhiều ảnh? <a href={UPLOAD_PATH}>Tải nhiều ảnh cùng lúc</a>, mô tả và ghi nguồn trong một
      lần.
    </p>
  )
}

import type { BeforeListTableServerProps } from 'payload'
import { canPublish, isContributor } from '@/access/roles'
import type { Person } from '@/access/roles'
import { UPLOAD_PATH } from '@/admin/paths'

export function mayUpload(person: Person | null): boolean {
  return canPublish(person) || isContributor(person)
}

/** Above the list of pictures. */
export function UploadManyLink({ user }: BeforeListTableServerProps) {
  if (!mayUpload(user ?? null)) return null
  return (
    <p>
      <a href={UPLOAD_PATH}>Tải nhiều ảnh cùng lúc</a>, mô tả và ghi nguồn trong một lần.
    </p>
  )
}

import type { CheckboxField, FieldAccess } from 'payload'
import { editorsOnlyField } from '@/access/rules'

/**
 * Where the mark is, an editor may take it off: a sample that somebody has rewritten is theirs. Where
 * it is not, nobody may set it, since what is marked gets deleted.
 */
const editorsUnmark: FieldAccess = (args) =>
  (args.doc as { isSample?: unknown } | undefined)?.isSample === true && editorsOnlyField(args)

/** Marks what `npm start` loaded into an empty database and `npm run sample:remove` takes away. */
export const isSample: CheckboxField = {
  name: 'isSample',
  label: 'Nội dung mẫu',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  access: { create: () => false, update: editorsUnmark },
  // A copy is somebody's work and must survive the removal of the samples.
  hooks: { beforeDuplicate: [() => false] },
  admin: {
    position: 'sidebar',
    condition: (data) => data.isSample === true,
    description:
      'Nạp sẵn để làm quen; lệnh “npm run sample:remove” xoá tất cả. Đã viết lại thành nội dung thật thì bỏ chọn để giữ.',
  },
}

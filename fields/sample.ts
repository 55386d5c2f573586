import type { CheckboxField } from 'payload'

/** Marks what `npm start` loaded into an empty database and `npm run sample:remove` takes away. */
export const isSample: CheckboxField = {
  name: 'isSample',
  label: 'Nội dung mẫu',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  access: { create: () => false, update: () => false },
  // A copy is somebody's work and must survive the removal of the samples.
  hooks: { beforeDuplicate: [() => false] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => data.isSample === true,
    description: 'Nạp sẵn để làm quen; xoá tất cả bằng lệnh “npm run sample:remove”.',
  },
}

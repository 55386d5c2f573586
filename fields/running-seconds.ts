import type { NumberField } from 'payload'

/** How long a recording is. Read from the file when it is uploaded, and by nobody's hand. */
export const runningSeconds: NumberField = {
  name: 'runningSeconds',
  label: 'Thời lượng (giây)',
  type: 'number',
  access: { create: () => false, update: () => false },
  admin: {
    readOnly: true,
    condition: (data) => typeof data.runningSeconds === 'number',
    description: 'Máy chủ đọc từ tệp âm thanh.',
  },
}

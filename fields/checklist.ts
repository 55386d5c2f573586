import type { UIField } from 'payload'

/** "Kiểm tra trước khi đăng", beside the buttons, as one types: `editorial/checklist.ts`. */
export const checklist: UIField = {
  name: 'checklist',
  label: 'Kiểm tra trước khi đăng',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/admin/checklist#Checklist' },
  },
}

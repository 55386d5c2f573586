import type { UIField } from 'payload'

/** "Chia sẻ bản nháp…": links that open the newest draft for a while, without an account. */
export const sharedPreviews: UIField = {
  name: 'sharedPreviews',
  label: 'Chia sẻ bản nháp',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/admin/shared-previews#SharedPreviews' },
  },
}

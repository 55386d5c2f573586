import type { GlobalConfig } from 'payload'
import { anyone, siteManagers } from '@/access/rules'
import { menu } from '@/fields/navigation'
import { normalizeGlobalText } from '@/hooks/normalize-text'

/** Thực đơn: the links at the head and the foot of every page. */
export const navigation: GlobalConfig<'navigation'> = {
  slug: 'navigation',
  label: 'Thực đơn',
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    description: 'Các liên kết ở đầu và cuối mọi trang, theo thứ tự.',
  },
  access: { read: anyone, update: siteManagers },
  versions: { max: 50 },
  hooks: { beforeValidate: [normalizeGlobalText] },
  fields: [
    menu({ name: 'main', label: 'Đầu trang', maxRows: 10 }),
    menu({ name: 'footer', label: 'Cuối trang', maxRows: 16 }),
  ],
}

import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/publication'
import { day } from '@/fields/dates'
import { draftsAndVersions } from '@/fields/drafts'
import { checklist } from '@/fields/checklist'
import { id } from '@/fields/id'
import { cover } from '@/fields/relations'
import { slug } from '@/fields/slug'
import { description, name } from '@/fields/text'
import { checklistEndpoint } from '@/hooks/checklist'
import { workflow } from '@/fields/workflow'
import { workflowHooks } from '@/hooks/publication-hooks'
import { routes } from '@/site/routes'

/** Chiến dịch, chuyên đề: what items of many categories are about for a while. */
export const campaigns: CollectionConfig<'campaigns'> = {
  slug: 'campaigns',
  labels: { singular: 'Chuyên đề', plural: 'Chuyên đề' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'startsOn', 'endsOn', 'state'],
    description: 'Đợt tuyên truyền có chủ đề: một tin, bài có thể thuộc nhiều chuyên đề.',
  },
  access: editorialAccess,
  trash: true,
  endpoints: [checklistEndpoint],
  versions: draftsAndVersions,
  hooks: workflowHooks((slug) => routes.campaign(slug)),
  fields: [
    id,
    name,
    description,
    cover,
    {
      name: 'facts',
      label: 'Con số chính',
      labels: { singular: 'Con số', plural: 'Con số' },
      type: 'array',
      maxRows: 12,
      fields: [
        { name: 'label', label: 'Nội dung', type: 'text', required: true },
        { name: 'value', label: 'Con số', type: 'text', required: true },
      ],
    },
    {
      type: 'row',
      fields: [
        day({ name: 'startsOn', label: 'Bắt đầu' }),
        day({ name: 'endsOn', label: 'Kết thúc' }),
      ],
    },
    checklist,
    slug({ source: 'name' }),
    ...workflow,
  ],
}

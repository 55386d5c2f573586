import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/publication'
import { body } from '@/fields/body'
import { checklist } from '@/fields/checklist'
import { commentNotice, commentThread } from '@/fields/comments'
import { day } from '@/fields/dates'
import {
  abstract,
  documentNumber,
  documentType,
  field,
  files,
  issuer,
  related,
  replaces,
  signer,
} from '@/fields/document'
import { draftsAndVersions } from '@/fields/drafts'
import { id } from '@/fields/id'
import { searchTextOf } from '@/fields/search-text'
import { slug } from '@/fields/slug'
import { returnNotice, workflow, workflowPanel } from '@/fields/workflow'
import { checklistEndpoint } from '@/hooks/checklist'
import { documentHooks } from '@/hooks/publication-hooks'
import { routes } from '@/site/routes'

/** Văn bản: what was issued, as a text to read and a file to keep. */
export const documents: CollectionConfig<'documents'> = {
  slug: 'documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    ...workflowPanel,
    useAsTitle: 'abstract',
    defaultColumns: ['number', 'abstract', 'type', 'issuedOn', 'state'],
    listSearchableFields: ['number', 'abstract', 'searchText'],
    description:
      'Văn bản đã ban hành, kèm tệp để đọc và tải về. Văn bản hết hiệu lực: ghi ngày, đừng gỡ xuống.',
  },
  access: editorialAccess,
  defaultSort: '-issuedOn',
  trash: true,
  endpoints: [checklistEndpoint],
  versions: draftsAndVersions,
  // Every list is "published, not in the trash, the newest first"; the last column answers searches.
  indexes: [
    { fields: ['_status', 'deletedAt', 'issuedOn', 'searchText'] },
    { fields: ['type', '_status', 'deletedAt', 'issuedOn'] },
    { fields: ['issuer', '_status', 'deletedAt', 'issuedOn'] },
    { fields: ['field', '_status', 'deletedAt', 'issuedOn'] },
    { fields: ['_status', 'deletedAt', 'withdrawAt'] },
  ],
  hooks: documentHooks((slug) => routes.document(slug)),
  fields: [
    id,
    returnNotice,
    commentNotice,
    { type: 'row', fields: [documentNumber, documentType] },
    abstract,
    { type: 'row', fields: [issuer, signer] },
    {
      type: 'row',
      fields: [
        day({ name: 'issuedOn', label: 'Ngày ban hành', required: true }),
        day({ name: 'effectiveOn', label: 'Có hiệu lực từ ngày' }),
        day({ name: 'expiredOn', label: 'Hết hiệu lực từ ngày' }),
      ],
    },
    files,
    body({ label: 'Toàn văn (để đọc ngay trên trang)' }),
    replaces,
    related,
    checklist,
    commentThread,
    slug({ source: 'number' }),
    field,
    searchTextOf(['number', 'abstract']),
    ...workflow,
  ],
}

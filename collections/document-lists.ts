import type { CollectionConfig } from 'payload'
import { editors, everyoneSeesWhatIsKept, managersTrashAdminsDelete, staff } from '@/access/rules'
import { versionsOnly } from '@/fields/drafts'
import { id } from '@/fields/id'
import { order } from '@/fields/order'
import { slug } from '@/fields/slug'
import { name } from '@/fields/text'
import { normalizeText } from '@/hooks/normalize-text'
import { refuseWhileReferredTo } from '@/hooks/referrers'

/** Whoever files a document may add what is missing in the lists that it is filed by. */
const access: CollectionConfig['access'] = {
  create: editors,
  delete: managersTrashAdminsDelete,
  read: everyoneSeesWhatIsKept,
  readVersions: staff,
  update: editors,
}

/** What stands in the address of a filtered list: made once from the name, and then left alone. */
const segment = { ...slug({ source: 'name' }), admin: { hidden: true } }

const panel = {
  group: 'Nội dung',
  hideAPIURL: true,
  useAsTitle: 'name',
  defaultColumns: ['name', 'order'],
}

/** Cơ quan ban hành: who issues documents, each under one name. */
export const issuers: CollectionConfig<'issuers'> = {
  slug: 'issuers',
  labels: { singular: 'Cơ quan ban hành', plural: 'Cơ quan ban hành' },
  admin: {
    ...panel,
    description: 'Mỗi cơ quan một tên, để bạn đọc lọc văn bản theo cơ quan.',
  },
  access,
  defaultSort: 'order',
  trash: true,
  versions: versionsOnly,
  hooks: {
    beforeValidate: [normalizeText],
    beforeDelete: [refuseWhileReferredTo('issuer', ['documents'])],
  },
  fields: [id, name, order, segment],
}

/** Lĩnh vực: what documents are about. */
export const documentFields: CollectionConfig<'documentFields'> = {
  slug: 'documentFields',
  labels: { singular: 'Lĩnh vực văn bản', plural: 'Lĩnh vực văn bản' },
  admin: {
    ...panel,
    description: 'Để bạn đọc lọc văn bản theo việc: tổ chức, tuyên giáo, tài chính …',
  },
  access,
  defaultSort: 'order',
  trash: true,
  versions: versionsOnly,
  hooks: {
    beforeValidate: [normalizeText],
    beforeDelete: [refuseWhileReferredTo('field', ['documents'])],
  },
  fields: [id, name, order, segment],
}

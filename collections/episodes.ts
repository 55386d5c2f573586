import type { CollectionConfig } from 'payload'
import { editorialAccess } from '@/access/publication'
import { body } from '@/fields/body'
import { broadcastAt } from '@/fields/dates'
import { draftsAndVersions } from '@/fields/drafts'
import { medium, numberInYear } from '@/fields/broadcast'
import { previewOf } from '@/fields/preview'
import { publicationHead, publicationIndexes, publicationSidebar } from '@/fields/publication'
import { audio, chapters, lightAudio, runningTime, videoUrl } from '@/fields/recording'
import { workflowPanel } from '@/fields/workflow'
import { episodeHooks } from '@/hooks/publication-hooks'
import { checklistEndpoint } from '@/hooks/checklist'
import { previewLinkEndpoints } from '@/hooks/preview-links'
import { routes } from '@/site/routes'

/** Ấn phẩm, số phát sóng: an episode of the programme "Lao động và Công đoàn". */
export const episodes: CollectionConfig<'episodes'> = {
  slug: 'episodes',
  labels: { singular: 'Số phát sóng', plural: 'Số phát sóng' },
  admin: {
    group: 'Phát sóng',
    hideAPIURL: true,
    ...workflowPanel,
    useAsTitle: 'title',
    ...previewOf('episode'),
    defaultColumns: ['title', 'medium', 'number', 'broadcastAt', 'state'],
    listSearchableFields: ['title', 'lead', 'searchText'],
    description:
      'Chương trình “Lao động và Công đoàn” trên sóng truyền hình và phát thanh. Chỉ tiêu mỗi năm đặt ở mục Chỉ tiêu giao.',
  },
  access: editorialAccess,
  defaultSort: '-broadcastAt',
  trash: true,
  endpoints: [checklistEndpoint, ...previewLinkEndpoints],
  versions: draftsAndVersions,
  indexes: [
    ...(publicationIndexes ?? []),
    { fields: ['medium', '_status', 'deletedAt', 'broadcastAt'] },
  ],
  hooks: episodeHooks((slug) => routes.publication('episode', slug)),
  fields: [
    ...publicationHead,
    { type: 'row', fields: [videoUrl, runningTime] },
    { type: 'row', fields: [audio, lightAudio] },
    chapters,
    body({ label: 'Nội dung / lời thoại' }),
    medium,
    numberInYear,
    broadcastAt,
    ...publicationSidebar,
  ],
}

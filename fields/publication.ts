import type { CollectionConfig, Field } from 'payload'
import { checklist } from '@/fields/checklist'
import { eventAt, publishedAt } from '@/fields/dates'
import { id } from '@/fields/id'
import { campaigns, category, cover, unit } from '@/fields/relations'
import { isSample } from '@/fields/sample'
import { searchText } from '@/fields/search-text'
import { sharedPreviews } from '@/fields/shared-previews'
import { slug } from '@/fields/slug'
import { byline, lead, title } from '@/fields/text'
import { workflow } from '@/fields/workflow'

/** What tin, bài and episodes have in common: the head in the middle, the rest in the sidebar. */
export const publicationHead: Field[] = [id, title, lead, cover]

export const publicationSidebar: Field[] = [
  checklist,
  sharedPreviews,
  slug({ source: 'title' }),
  category,
  unit,
  campaigns,
  byline,
  eventAt,
  publishedAt,
  isSample,
  searchText,
  ...workflow,
]

/** Every list of readers is "of a topic, published, not in the trash, newest first". */
export const publicationIndexes: CollectionConfig['indexes'] = [
  { fields: ['_status', 'deletedAt', 'publishedAt'] },
  { fields: ['category', '_status', 'deletedAt', 'publishedAt'] },
  { fields: ['unit', '_status', 'deletedAt', 'publishedAt'] },
]

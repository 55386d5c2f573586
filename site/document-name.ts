import type { DocumentCard } from '@/data/document-views'
import { documentLabels } from '@/site/document-labels'
import { DOCUMENT_TYPES } from '@/site/documents'

/** "Báo cáo số 178/BC-LĐLĐ" */
export function documentName({ type, number }: Pick<DocumentCard, 'type' | 'number'>): string {
  if (type === 'other') return documentLabels.nameOfOther(number)
  return documentLabels.nameOf(DOCUMENT_TYPES[type].label, number)
}

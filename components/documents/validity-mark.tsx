import { documentLabels } from '@/site/document-labels'
import type { Validity } from '@/site/documents'

/** Said in words: what no longer holds looks different, too. */
export function ValidityMark({ validity }: { validity: Validity }) {
  return (
    <span className={validity === 'inForce' ? 'validity' : 'validity validity-out'}>
      {documentLabels.validity[validity]}
    </span>
  )
}

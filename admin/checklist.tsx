'use client'
import { useAllFormFields, useDebounce, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import type { Asked } from '@/admin/ask-checklist'
import { askChecklist } from '@/admin/ask-checklist'
import { checkItem, isChecked, keyOf, questionsOf } from '@/editorial/checklist'
import type { Facts } from '@/editorial/checklist-rules'

/** Long enough for a word to be finished. */
const PAUSE_MS = 700

/**
 * What the item still lacks, told while it is written: the rules are applied here, and the database
 * is asked only when the title, a link or a picture has changed. What is open is asked about again
 * when somebody lets the item out (`admin/step-dialog.tsx`, `hooks/require-checklist.ts`).
 */
export function Checklist() {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const settled = useDebounce(fields, PAUSE_MS)
  const item = useMemo(() => reduceFieldsToValues(settled, true), [settled])
  const { facts, isFailed } = useFacts({ collection: collectionSlug, id, item })
  if (!isChecked(collectionSlug)) return null
  const findings = facts ? checkItem({ collection: collectionSlug, item, facts }) : []
  return (
    <section aria-labelledby="kiem-tra" className="checklist">
      <h3 id="kiem-tra">Kiểm tra trước khi đăng</h3>
      <div aria-live="polite">
        {isFailed && <p>Chưa kiểm tra được: mất kết nối tới cổng. Bài viết không bị ảnh hưởng.</p>}
        {!facts && !isFailed && <p>Đang kiểm tra …</p>}
        {facts && findings.length === 0 && <p className="is-ready">Đã đủ, có thể đăng.</p>}
        {findings.length > 0 && (
          <>
            <p>{findings.length} điều cần xem lại:</p>
            <ul>
              {findings.map((finding) => (
                <li key={keyOf(finding)}>{finding.message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

/** What only the database knows; the last answer stays until the next one comes. */
function useFacts({ collection, id, item }: Asked) {
  const question = JSON.stringify(questionsOf(item))
  const [state, setState] = useState<{ facts: Facts | null; isFailed: boolean }>({
    facts: null,
    isFailed: false,
  })
  useEffect(() => {
    const asking = new AbortController()
    const ask = async () => {
      try {
        const { facts } = await askChecklist({ collection, id, item, signal: asking.signal })
        setState({ facts, isFailed: false })
      } catch {
        // Left, or asked anew; otherwise said to the person, and tried again with the next change.
        if (!asking.signal.aborted) setState(({ facts }) => ({ facts, isFailed: true }))
      }
    }
    void ask()
    return () => {
      asking.abort()
    }
    // The item itself changes with every letter: only what is asked of it counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [collection, id, question])
  return state
}

'use client'
import { useAllFormFields, useDebounce, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import { checkItem, isChecked, questionsOf } from '@/editorial/checklist'
import type { CheckedItem, Facts } from '@/editorial/checklist-rules'

/** Long enough for a word to be finished. */
const PAUSE_MS = 700

/**
 * What the item still lacks, told while it is written: the rules are applied here, and the database
 * is asked only when the title, a link or a picture has changed. Refuses nothing by itself.
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
              {findings.map(({ reason, about, message }) => (
                <li key={`${reason} ${about}`}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

interface Asked {
  collection: string
  id: string | number | undefined
  item: CheckedItem
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
        const facts = await fetchFacts({ collection, id, item, signal: asking.signal })
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

async function fetchFacts({ collection, id, item, signal }: Asked & { signal: AbortSignal }) {
  const { title, cover, body } = item
  const response = await fetch(`/api/${collection}/checklist`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: id ?? null, item: { title, cover, body } }),
    signal,
  })
  if (!response.ok) throw new Error(`The checklist answered ${response.status}`)
  return ((await response.json()) as { facts: Facts }).facts
}

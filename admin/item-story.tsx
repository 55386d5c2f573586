'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { storyOf } from '@/editorial/story'
import type { StoryRow } from '@/editorial/story'

/** "Quá trình xử lý": who did what with this item, when, and what they said. */
export function ItemStory() {
  const { id, lastUpdateTime, versionCount } = useDocumentInfo()
  const [rows, setRows] = useState<StoryRow[]>([])
  const heading = useId()
  useEffect(() => {
    if (!id) return
    let isCurrent = true
    void load(String(id)).then((loaded) => {
      if (isCurrent && loaded) setRows(loaded)
    })
    return () => {
      isCurrent = false
    }
  }, [id, lastUpdateTime, versionCount])
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={heading} className="item-story">
      <h3 id={heading}>Quá trình xử lý</h3>
      <ol>
        {rows.map((row) => {
          const { key, at, who, what, note } = storyOf(row)
          return (
            <li key={key}>
              <span>{at}</span> <strong>{who}</strong>: {what}
              {note && <q>{note}</q>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

async function load(id: string): Promise<StoryRow[] | null> {
  const query = new URLSearchParams({
    'where[item][equals]': id,
    sort: '-at',
    limit: '100',
    depth: '0',
  })
  try {
    const response = await fetch(`/api/activity?${query.toString()}`, { credentials: 'include' })
    if (!response.ok) return null
    return ((await response.json()) as { docs: StoryRow[] }).docs
  } catch {
    // The story is told at the next save.
    return null
  }
}

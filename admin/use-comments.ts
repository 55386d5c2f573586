'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isContributor, unitIdOf } from '@/access/roles'
import type { Person } from '@/access/roles'
import type { CommentRow } from '@/editorial/comment-threads'

const CHANGED = 'portal:comments-changed'
/** More than is said about an item; of still more, the newest. */
const MOST = 500

interface Comments {
  /** Null: not asked yet, or there was no answer. */
  rows: CommentRow[] | null
  isFailed: boolean
}

/** One question for all parts of a form that ask it at the same moment. */
let latest: { key: string; answer: Promise<CommentRow[] | null> } | null = null
let asked = 0

/** What has been said about the open item. The last answer stays when there is no newer one. */
export function useComments(): Comments {
  const { id } = useDocumentInfo()
  const [comments, setComments] = useState<Comments>({ rows: null, isFailed: false })
  const [round, setRound] = useState(asked)
  useEffect(() => {
    const again = () => {
      setRound(asked)
    }
    window.addEventListener(CHANGED, again)
    return () => {
      window.removeEventListener(CHANGED, again)
    }
  }, [])
  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    const key = `${id} ${round}`
    if (latest?.key !== key) latest = { key, answer: ask(String(id)) }
    void latest.answer.then((rows) => {
      if (!isCurrent) return
      setComments((before) => ({ rows: rows ?? before.rows, isFailed: rows === null }))
    })
    return () => {
      isCurrent = false
    }
  }, [id, round])
  return comments
}

/** After something was said here, or may have been said elsewhere. */
export function askForCommentsAgain(): void {
  asked += 1
  window.dispatchEvent(new Event(CHANGED))
}

/** Contributors speak of their own unit's items: of the others the server tells them nothing. */
export function useMayComment(): boolean {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const person = user as Person | null | undefined
  if (!person) return false
  if (id === undefined || !isContributor(person)) return true
  const unit = unitIdOf({ ...person, unit: (data as Partial<Person> | undefined)?.unit ?? null })
  return unit !== null && unit === unitIdOf(person)
}

async function ask(id: string): Promise<CommentRow[] | null> {
  const query = new URLSearchParams({
    'where[item][equals]': id,
    sort: '-at',
    limit: String(MOST),
    depth: '0',
  })
  try {
    const response = await fetch(`/api/comments?${query.toString()}`, { credentials: 'include' })
    return response.ok ? ((await response.json()) as { docs: CommentRow[] }).docs : null
  } catch {
    // Said to the person, and asked again in a minute.
    return null
  }
}

'use client'
import { useEffect, useRef } from 'react'
import type { NewBase } from '@/admin/unsaved/answers'
import { compareValues, type Values } from '@/admin/unsaved/compare-values'
import { getStored, type Outcome, saveDraft } from '@/admin/unsaved/save-draft'
import type { SaveStatus } from '@/admin/unsaved/save-status'
import { type KeptCopy, later } from '@/admin/unsaved/use-kept-copy'
import { useLatest } from '@/admin/unsaved/use-latest'
import type { OpenForm } from '@/admin/unsaved/use-open-form'

/** After the last key; faster than two seconds fights the edit lock (payload #11604). */
const PAUSE_MS = 2500
const RETRY_MS = 10_000

/** What a draft's save may change besides what was typed. */
const FOLLOWS_A_SAVE = ['updatedAt', 'state', '_status']

interface DraftSavesOptions {
  open: OpenForm
  copy: KeptCopy
  status: SaveStatus
  /** Nothing else is going on, and nobody is being asked. */
  isIdle: boolean
  onStatus: (status: SaveStatus) => void
}

interface SaveOptions {
  /** When the version was saved that this one goes on top of; as the form says, if left out. */
  basedOn?: string
  /** That version is another tab's or another person's: it stays in the history. */
  keepsOlder?: boolean
}

/** Saves what is typed as a draft: after each pause, and again when the network is back. */
export function useDraftSaves({ open, copy, status, isIdle, onStatus }: DraftSavesOptions) {
  const { form, fields, text, latestRef, target, person, isModified } = open
  const { savesDrafts, tellSaved, setValue } = open
  /** What the save that is under way will have made of its base; null when there is none. */
  const underWayRef = useRef<Promise<NewBase | null> | null>(null)
  /** What was sent and not answered: the server may have it all the same. */
  const unansweredRef = useRef<Values | null>(null)

  const save = async ({ basedOn, keepsOlder = false }: SaveOptions = {}) => {
    const { values, text: sent } = latestRef.current
    const base = basedOn ?? values.updatedAt
    onStatus({ kind: 'saving' })
    const answer = saveDraft(target, { values: { ...values, updatedAt: base }, keepsOlder })
    underWayRef.current = answer.then((outcome) => newBase(outcome, base))
    const outcome = await answer
    underWayRef.current = null
    if (outcome.kind === 'stale') {
      const own = await findOwnUnanswered()
      if (own) return save({ basedOn: own })
    }
    if (outcome.kind !== 'saved') {
      if (outcome.kind === 'failed' && outcome.canRetry) unansweredRef.current = values
      onStatus(outcome)
      return
    }
    const { doc } = outcome
    unansweredRef.current = null
    for (const path of FOLLOWS_A_SAVE) if (path in values) setValue(path, doc[path])
    tellSaved(doc)
    // Whoever has typed on meanwhile is saved at their next pause.
    if (latestRef.current.text === sent) {
      copy.markSaved()
      form.setModified(false)
    }
    onStatus({ kind: 'saved', at: String(doc.updatedAt) })
  }

  /** The newer version may be one's own, of which the answer was lost: then nobody is in the way. */
  const findOwnUnanswered = async (): Promise<string | null> => {
    const sent = unansweredRef.current
    unansweredRef.current = null
    if (sent === null) return null
    const stored = await getStored(target)
    if (stored?.savedBy !== person) return null
    return compareValues(fields, sent, stored).length === 0 ? String(stored.updatedAt) : null
  }

  const saveNow = useLatest(() => void save())
  const { isSavedText } = copy
  useEffect(() => {
    if (!savesDrafts || !isIdle || !isModified || isSavedText(text)) return
    return later(() => {
      saveNow.current()
    }, PAUSE_MS)
  }, [isIdle, isModified, isSavedText, saveNow, savesDrafts, text])

  const waitsForNetwork = savesDrafts && isIdle && status.kind === 'failed' && status.canRetry
  useEffect(() => {
    if (!waitsForNetwork) return
    const again = () => {
      saveNow.current()
    }
    const stop = later(again, RETRY_MS)
    window.addEventListener('online', again)
    return () => {
      stop()
      window.removeEventListener('online', again)
    }
  }, [saveNow, waitsForNetwork, status])

  return { save, underWayRef, unansweredRef }
}

function newBase(outcome: Outcome, from: unknown): NewBase | null {
  if (outcome.kind !== 'saved' || typeof from !== 'string') return null
  return { from, to: String(outcome.doc.updatedAt) }
}

'use client'
import { useCallback, useEffect, useState } from 'react'
import { listenToSaves } from '@/admin/unsaved/answers'
import { compareValues, type Values } from '@/admin/unsaved/compare-values'
import type { LocalCopy } from '@/admin/unsaved/local-copies'
import { isSignedOut, type Target } from '@/admin/unsaved/save-draft'
import { isUnfinished, type SaveStatus, waitsForPerson } from '@/admin/unsaved/save-status'
import { useDraftSaves } from '@/admin/unsaved/use-draft-saves'
import { later, useKeptCopy } from '@/admin/unsaved/use-kept-copy'
import { useLatest } from '@/admin/unsaved/use-latest'
import { useOpenForm } from '@/admin/unsaved/use-open-form'

/** What the person is asked about; one thing at a time. */
export type Question = { kind: 'restore'; copy: LocalCopy } | { kind: 'stale' } | { kind: 'signIn' }

export type UnsavedWork = ReturnType<typeof useUnsavedWork>

const NO_ROOM = 'trình duyệt không còn chỗ giữ bản tạm. Hãy bấm lưu.'

/**
 * Keeps what is typed in a form: a copy in the browser at once, and of a draft a version on the
 * server after each pause. Tells what came of it, and what the person has to decide.
 */
export function useUnsavedWork() {
  const open = useOpenForm()
  const { form, fields, latestRef, target, isInitializing, isTakenOver, hasDrafts } = open
  const [status, setStatus] = useState<SaveStatus>({ kind: 'quiet' })
  const [question, setQuestion] = useState<Question | null>(null)
  /** Words that are no longer in the form: it was taken over, or filled with another version. */
  const [leftOver, setLeftOver] = useState<LocalCopy | null>(null)

  const onKept = useCallback((at: string | null) => {
    setStatus((now) => {
      if (at === null) return { kind: 'failed', message: NO_ROOM, canRetry: false }
      return now.kind === 'saving' || isUnfinished(now) ? now : { kind: 'kept', at }
    })
  }, [])
  const copy = useKeptCopy({ open, onKept, onTakenOver: setLeftOver })

  const onStatus = useCallback((next: SaveStatus) => {
    setStatus(next)
    if (next.kind === 'stale') setQuestion({ kind: 'stale' })
    if (next.kind === 'signedOut') setQuestion({ kind: 'signIn' })
  }, [])
  const isIdle =
    !open.isProcessing &&
    !isInitializing &&
    !isTakenOver &&
    question === null &&
    status.kind !== 'saving' &&
    !waitsForPerson(status.kind)
  const saves = useDraftSaves({ open, copy, status, isIdle, onStatus })
  const { save, underWayRef, unansweredRef } = saves

  const hear = useLatest((code: number) => {
    if (code > 0 && code < 400) {
      copy.markSaved()
      setStatus({ kind: 'saved', at: new Date().toISOString() })
      return
    }
    if (copy.hasUnsaved()) {
      // After Payload's form has called itself unchanged.
      later(() => {
        form.setModified(true)
        copy.keep()
      }, 0)
    }
    if (code === 0 || code >= 500) unansweredRef.current = latestRef.current.values
    if (code === 409) onStatus({ kind: 'stale' })
    if (code === 401 || code === 403) {
      void isSignedOut().then((isOut) => {
        if (isOut) onStatus({ kind: 'signedOut' })
      })
    }
  })
  const path = pathOf(target)
  useEffect(
    () =>
      listenToSaves({
        hear: ({ url, status: code }) => {
          if (isPressed(url, path)) hear.current(code)
        },
        settleBefore: async (url) => (isPressed(url, path) ? underWayRef.current : null),
      }),
    [hear, path, underWayRef],
  )

  const { read, drop, prune, hasUnsaved } = copy
  useEffect(() => {
    // Whoever finds somebody else at it is asked about that first.
    if (isInitializing || isTakenOver) return
    return later(() => {
      prune()
      const found = read()
      if (!found || hasUnsaved()) return
      const isNews = compareValues(fields, found.values, latestRef.current.values).length > 0
      if (isNews) setQuestion({ kind: 'restore', copy: found })
      else drop()
    }, 0)
  }, [drop, fields, hasUnsaved, isInitializing, isTakenOver, latestRef, prune, read])

  return {
    ...open,
    status,
    question,
    leftOver,
    ask: setQuestion,
    tell: onStatus,
    save,
    /** Of what is in the form nothing is lost with this: the copy alone goes. */
    dropCopy: () => {
      copy.drop()
      setLeftOver(null)
    },
    /** Fills the form with words that were typed before, to be saved on top of what is stored. */
    restore: async (values: Values) => {
      copy.markUnsaved()
      await form.reset({ ...values, updatedAt: latestRef.current.values.updatedAt })
      form.setModified(true)
      setLeftOver(null)
    },
    /** Fills the form with the version that is stored; what was in it can be had back. */
    takeTheirs: async (stored: Values) => {
      const { values } = latestRef.current
      if (copy.hasUnsaved()) setLeftOver({ values, typedAt: new Date().toISOString() })
      await form.reset(stored)
      copy.markSaved()
      open.tellSaved(stored)
      setStatus({ kind: 'quiet' })
    },
    /** Saves over a newer version, knowingly. */
    keepMine: async (updatedAt: string) => {
      setStatus({ kind: 'quiet' })
      open.setValue('updatedAt', updatedAt)
      if (hasDrafts) await save({ basedOn: updatedAt, keepsOlder: true })
      else await form.submit({ overrides: { updatedAt } })
    },
  }
}

function pathOf({ collection, global, id }: Target): string {
  if (!collection) return `/api/globals/${global ?? ''}`
  return id === undefined ? `/api/${collection}` : `/api/${collection}/${id}`
}

/** Somebody has pressed a button of this form; it has not saved by itself. */
function isPressed(url: string, path: string): boolean {
  const { pathname, searchParams } = new URL(url, window.location.href)
  return pathname === path && !searchParams.has('autosave')
}

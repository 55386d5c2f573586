'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { listenToSaves, type NewBase } from '@/admin/unsaved/answers'
import { compareValues, type Values } from '@/admin/unsaved/compare-values'
import { createLocalCopies, type LocalCopy } from '@/admin/unsaved/local-copies'
import { isSignedOut, saveDraft, type Target } from '@/admin/unsaved/save-draft'
import { useOpenForm } from '@/admin/unsaved/use-open-form'

export type SaveStatus =
  | { kind: 'quiet' }
  | { kind: 'kept'; at: string }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; message: string; canRetry: boolean }

/** What the person is asked about; one thing at a time. */
export type Question = { kind: 'restore'; copy: LocalCopy } | { kind: 'stale' } | { kind: 'signIn' }

export type UnsavedWork = ReturnType<typeof useUnsavedWork>

/** After the last key; faster than two seconds fights the edit lock (payload #11604). */
const PAUSE_MS = 2500
const COPY_MS = 400
const RETRY_MS = 10_000

const NO_ROOM = 'trình duyệt không còn chỗ giữ bản tạm. Hãy bấm lưu.'

/** What a draft's save may change besides what was typed. */
const FOLLOWS_A_SAVE = ['updatedAt', 'state', '_status']

/**
 * Keeps what is typed in a form: a copy in the browser at once, and of a draft a version on the
 * server after each pause. Tells what came of it, and what the person has to decide.
 */
export function useUnsavedWork() {
  const open = useOpenForm()
  const { form, text, latestRef, target, person, name, isModified, isInitializing, isTakenOver } =
    open
  const { fields, keepsCopies, savesDrafts, tellSaved, setData, setValue } = open
  const [status, setStatus] = useState<SaveStatus>({ kind: 'quiet' })
  const [question, setQuestion] = useState<Question | null>(null)
  const savedText = useRef<string | null>(null)
  const isUnsaved = useRef(false)
  /** The form's own save that is under way. */
  const underWay = useRef<Promise<NewBase | null> | null>(null)

  const keepCopy = useCallback(() => {
    if (!isUnsaved.current || !keepsCopies) return
    const at = new Date().toISOString()
    const isKept = copiesOf(person).write(name, { values: latestRef.current.values, typedAt: at })
    setStatus((now) => {
      if (!isKept) return { kind: 'failed', message: NO_ROOM, canRetry: false }
      return now.kind === 'failed' || now.kind === 'saving' ? now : { kind: 'kept', at }
    })
  }, [keepsCopies, latestRef, name, person])

  /** Everything that is in the form has been saved. */
  const settle = useCallback(
    (at: string) => {
      isUnsaved.current = false
      savedText.current = null
      copiesOf(person).remove(name)
      setStatus({ kind: 'saved', at })
    },
    [name, person],
  )

  const save = async (updatedAt?: string) => {
    const { values, text: sent } = latestRef.current
    setStatus({ kind: 'saving' })
    const based = updatedAt ?? values.updatedAt
    const answer = saveDraft(target, { ...values, updatedAt: based })
    underWay.current = answer.then((outcome) =>
      outcome.kind === 'saved' && typeof based === 'string'
        ? { from: based, to: String(outcome.doc.updatedAt) }
        : null,
    )
    const outcome = await answer
    underWay.current = null
    if (outcome.kind === 'failed') setStatus(outcome)
    else if (outcome.kind === 'saved') {
      const at = String(outcome.doc.updatedAt)
      for (const path of FOLLOWS_A_SAVE) if (path in values) setValue(path, outcome.doc[path])
      tellSaved(outcome.doc)
      // Whoever has typed on meanwhile is saved at their next pause.
      if (latestRef.current.text === sent) {
        settle(at)
        form.setModified(false)
      } else setStatus({ kind: 'saved', at })
    } else {
      const message = outcome.kind === 'stale' ? 'có bản mới hơn.' : 'phiên đăng nhập đã hết.'
      setStatus({ kind: 'failed', message, canRetry: false })
      setQuestion({ kind: outcome.kind === 'stale' ? 'stale' : 'signIn' })
    }
  }

  const isIdle = !open.isProcessing && !isInitializing && !isTakenOver && question === null

  // What is there when the form opens is saved; what differs later and was typed is not.
  useEffect(() => {
    if (isInitializing) return
    // Payload is about to fill the form with what the other one saves: the last words are kept now.
    if (isTakenOver) {
      return later(() => {
        keepCopy()
        isUnsaved.current = false
      }, 0)
    }
    if (!isModified && !isUnsaved.current) savedText.current = text
    if (isModified && text !== savedText.current) isUnsaved.current = true
    if (!isUnsaved.current) return
    return later(keepCopy, COPY_MS)
  }, [isInitializing, isModified, isTakenOver, keepCopy, text])

  const saveNow = useLatest(() => void save())
  useEffect(() => {
    if (!savesDrafts || !isIdle || !isModified || text === savedText.current) return
    return later(() => {
      saveNow.current()
    }, PAUSE_MS)
  }, [isIdle, isModified, saveNow, savesDrafts, text])

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

  // The browser may close the page at any moment after this.
  useEffect(() => {
    window.addEventListener('pagehide', keepCopy)
    return () => {
      window.removeEventListener('pagehide', keepCopy)
      keepCopy()
    }
  }, [keepCopy])

  const hear = useLatest((code: number) => {
    if (code > 0 && code < 400) {
      settle(new Date().toISOString())
      return
    }
    // After Payload's form has called itself unchanged.
    later(() => {
      isUnsaved.current = true
      form.setModified(true)
      keepCopy()
    }, 0)
    if (code === 409) setQuestion({ kind: 'stale' })
    if (code === 401 || code === 403) {
      void isSignedOut().then((isOut) => {
        if (isOut) setQuestion({ kind: 'signIn' })
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
        settleBefore: async (url) => (isPressed(url, path) ? underWay.current : null),
      }),
    [hear, path],
  )

  useEffect(() => {
    if (isInitializing) return
    return later(() => {
      const copies = copiesOf(person)
      copies.prune()
      const copy = copies.read(name)
      if (!copy || isUnsaved.current) return
      const isNews = compareValues(fields, copy.values, latestRef.current.values).length > 0
      if (isNews) setQuestion({ kind: 'restore', copy })
      else copies.remove(name)
    }, 0)
  }, [fields, isInitializing, latestRef, name, person])

  return {
    ...open,
    status,
    question,
    ask: setQuestion,
    save,
    readCopy: () => copiesOf(person).read(name),
    dropCopy: () => {
      copiesOf(person).remove(name)
    },
    /** Fills the form with another version; `isTyped`: one that has yet to be saved. */
    fill: async (version: Values, isTyped: boolean) => {
      await form.reset(version)
      isUnsaved.current = isTyped
      if (isTyped) form.setModified(true)
      else {
        copiesOf(person).remove(name)
        setData(version)
        setStatus({ kind: 'quiet' })
      }
    },
    /** Saves over a newer version, knowingly. */
    keepMine: async (updatedAt: string) => {
      setValue('updatedAt', updatedAt)
      if (savesDrafts) await save(updatedAt)
      else await form.submit({ overrides: { updatedAt } })
    },
  }
}

const copiesOf = (person: string) =>
  createLocalCopies({ store: window.localStorage, person, now: () => new Date() })

function pathOf({ collection, global, id }: Target): string {
  if (!collection) return `/api/globals/${global ?? ''}`
  return id === undefined ? `/api/${collection}` : `/api/${collection}/${id}`
}

/** Somebody has pressed a button of this form; it has not saved by itself. */
function isPressed(url: string, path: string): boolean {
  const { pathname, searchParams } = new URL(url, window.location.href)
  return pathname === path && !searchParams.has('autosave')
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms)
  return () => {
    clearTimeout(timer)
  }
}

/** What an effect calls much later, without starting anew each time it changes. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

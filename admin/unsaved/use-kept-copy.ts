'use client'
import { useCallback, useEffect, useRef } from 'react'
import type { Values } from '@/admin/unsaved/compare-values'
import { createLocalCopies, type LocalCopy } from '@/admin/unsaved/local-copies'
import type { OpenForm } from '@/admin/unsaved/use-open-form'

/** After the last key: often enough that a crash takes no more than a word. */
const COPY_MS = 400

interface KeptCopyOptions {
  open: OpenForm
  /** When it was kept; null: the browser has no room. */
  onKept: (at: string | null) => void
  /** Somebody has taken over, and this is what was not saved. */
  onTakenOver: (copy: LocalCopy) => void
}

export type KeptCopy = ReturnType<typeof useKeptCopy>

/** What was typed since the last save, kept in the browser until it has been saved. */
export function useKeptCopy({ open, onKept, onTakenOver }: KeptCopyOptions) {
  const { text, latestRef, person, name, keepsCopies } = open
  const { isModified, isInitializing, isTakenOver } = open
  /** As it is stored; null until the form says that nothing in it has been changed. */
  const savedTextRef = useRef<string | null>(null)
  const isUnsavedRef = useRef(false)
  /** What this person had typed when the form was last looked at. */
  const typedRef = useRef<Values | null>(null)
  /** Of the version in the form since somebody took over: when it was saved. Before: undefined. */
  const shownRef = useRef<unknown>(undefined)

  const write = useCallback(
    (values: Values) => {
      if (!isUnsavedRef.current || !keepsCopies) return
      const at = new Date().toISOString()
      onKept(copiesOf(person).write(name, { values, typedAt: at }) ? at : null)
    },
    [keepsCopies, name, onKept, person],
  )

  const keep = useCallback(() => {
    const { values } = latestRef.current
    write(shownRef.current === undefined ? values : ownWords(values, typedRef.current))
  }, [latestRef, write])

  // What is there when the form opens is saved; what differs later and was typed is not.
  useEffect(() => {
    if (isInitializing) return
    // The last words are kept now: Payload fills the form with what the other one saves, or has
    // done so already.
    if (isTakenOver) {
      return later(() => {
        const latest = latestRef.current
        write(ownWords(latest.values, typedRef.current))
        isUnsavedRef.current = false
        savedTextRef.current = latest.text
        shownRef.current = latest.values.updatedAt ?? null
        const copy = copiesOf(person).read(name)
        if (copy) onTakenOver(copy)
      }, 0)
    }
    const { updatedAt = null } = latestRef.current.values
    // Filled with the other one's version, before Payload says again whose turn it is: not typed.
    if (shownRef.current !== undefined && shownRef.current !== updatedAt) {
      shownRef.current = updatedAt
      savedTextRef.current = text
      isUnsavedRef.current = false
      return
    }
    if (!isModified && !isUnsavedRef.current) savedTextRef.current = text
    if (isModified && text !== savedTextRef.current) isUnsavedRef.current = true
    if (!isUnsavedRef.current) return
    typedRef.current = latestRef.current.values
    return later(keep, COPY_MS)
  }, [
    isInitializing,
    isModified,
    isTakenOver,
    keep,
    latestRef,
    name,
    onTakenOver,
    person,
    text,
    write,
  ])

  // The browser may close the page at any moment after this.
  useEffect(() => {
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [keep])

  return {
    keep,
    read: useCallback(() => copiesOf(person).read(name), [name, person]),
    drop: useCallback(() => {
      copiesOf(person).remove(name)
    }, [name, person]),
    /** Takes away what nobody has come back to. */
    prune: useCallback(() => {
      copiesOf(person).prune()
    }, [person]),
    hasUnsaved: useCallback(() => isUnsavedRef.current, []),
    /** Whether this is what was saved last. */
    isSavedText: useCallback((other: string) => other === savedTextRef.current, []),
    /** The form is about to be filled with words that nobody has saved. */
    markUnsaved: useCallback(() => {
      isUnsavedRef.current = true
      savedTextRef.current = null
    }, []),
    /** Everything that is in the form has been saved. */
    markSaved: useCallback(() => {
      isUnsavedRef.current = false
      savedTextRef.current = null
      copiesOf(person).remove(name)
    }, [name, person]),
  }
}

/** What another person has saved brings the time of their save along, and is not this one's words. */
function ownWords(inForm: Values, typed: Values | null): Values {
  return typed !== null && typed.updatedAt !== inForm.updatedAt ? typed : inForm
}

const copiesOf = (person: string) =>
  createLocalCopies({ store: window.localStorage, person, now: () => new Date() })

/** Does something after so many milliseconds, unless it is called off. */
export function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms)
  return () => {
    clearTimeout(timer)
  }
}

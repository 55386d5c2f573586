'use client'
import { useCallback, useEffect, useRef } from 'react'
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

  const keep = useCallback(() => {
    if (!isUnsavedRef.current || !keepsCopies) return
    const at = new Date().toISOString()
    const isKept = copiesOf(person).write(name, { values: latestRef.current.values, typedAt: at })
    onKept(isKept ? at : null)
  }, [keepsCopies, latestRef, name, onKept, person])

  // What is there when the form opens is saved; what differs later and was typed is not.
  useEffect(() => {
    if (isInitializing) return
    // Payload is about to fill the form with what the other one saves: the last words are kept now.
    if (isTakenOver) {
      return later(() => {
        keep()
        isUnsavedRef.current = false
        const copy = copiesOf(person).read(name)
        if (copy) onTakenOver(copy)
      }, 0)
    }
    if (!isModified && !isUnsavedRef.current) savedTextRef.current = text
    if (isModified && text !== savedTextRef.current) isUnsavedRef.current = true
    if (isUnsavedRef.current) return later(keep, COPY_MS)
  }, [isInitializing, isModified, isTakenOver, keep, name, onTakenOver, person, text])

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

const copiesOf = (person: string) =>
  createLocalCopies({ store: window.localStorage, person, now: () => new Date() })

/** Does something after so many milliseconds, unless it is called off. */
export function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms)
  return () => {
    clearTimeout(timer)
  }
}

'use client'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { trackIdleWork } from '@/admin/idle-work'

/**
 * Payload's text editor hands what was typed to the form when the browser is idle, up to half a
 * second later (payload #12046). Whoever saves sooner would lose their last words, so they are
 * handed over when somebody leaves the editor, presses a button or uses a shortcut: React renders
 * the form anew before the click that follows.
 */
export function HandOverTyping({ children }: { children?: ReactNode }) {
  useEffect(() => {
    // Safari does not put work off this way.
    if (!('requestIdleCallback' in window)) return
    const idleWork = trackIdleWork(window)
    const onKeyDown = ({ ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) idleWork.doNow()
    }
    window.addEventListener('pointerdown', idleWork.doNow, true)
    window.addEventListener('focusout', idleWork.doNow, true)
    window.addEventListener('keydown', onKeyDown, true)
    return () => {
      window.removeEventListener('pointerdown', idleWork.doNow, true)
      window.removeEventListener('focusout', idleWork.doNow, true)
      window.removeEventListener('keydown', onKeyDown, true)
      idleWork.stop()
    }
  }, [])
  return children
}

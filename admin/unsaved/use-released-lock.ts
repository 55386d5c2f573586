'use client'
import { useEffect } from 'react'
import type { OpenForm } from '@/admin/unsaved/use-open-form'

/**
 * Gives one's own lock back when the form is left. Payload does so only for whoever leaves with
 * unsaved words (3.90.1); where the form saves by itself, nearly nobody does, and others would be kept
 * out for five minutes.
 */
export function useReleasedLock({ target: { collection, id }, person }: OpenForm) {
  useEffect(() => {
    if (!collection || !id || person === '') return
    const release = () => {
      void releaseLock({ collection, id, person })
    }
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      release()
    }
  }, [collection, id, person])
}

async function releaseLock(lock: { collection: string; id: string; person: string }) {
  const where = new URLSearchParams({
    'where[and][0][document.relationTo][equals]': lock.collection,
    'where[and][1][document.value][equals]': lock.id,
    'where[and][2][user.value][equals]': lock.person,
  })
  try {
    await fetch(`/api/payload-locked-documents?${where.toString()}`, {
      method: 'DELETE',
      credentials: 'include',
      keepalive: true,
    })
  } catch {
    // No network: the lock ends by itself.
  }
}

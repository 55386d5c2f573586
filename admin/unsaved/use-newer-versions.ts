'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import { getStored } from '@/admin/unsaved/save-draft'
import { waitsForPerson } from '@/admin/unsaved/save-status'
import { useLatest } from '@/admin/unsaved/use-latest'
import type { UnsavedWork } from '@/admin/unsaved/use-unsaved-work'

const PAYLOADS_QUESTION = 'document-stale-data'

/**
 * Payload looks for a newer version at the first key only, and then offers nothing but to throw away
 * what was typed: its question is answered by ours. Another look is taken whenever somebody comes
 * back to the tab.
 */
export function useNewerVersions(work: UnsavedWork) {
  const { target, latestRef, question, status, tell, isProcessing, isTakenOver } = work
  const { isModalOpen, closeModal } = useModal()
  const isAsking = isModalOpen(PAYLOADS_QUESTION)

  const busyRef = useLatest(
    question !== null ||
      isProcessing ||
      isTakenOver ||
      status.kind === 'saving' ||
      waitsForPerson(status.kind),
  )
  const isBusy = () => busyRef.current
  const look = useLatest(async () => {
    if (isBusy()) return
    const newest = timeOf(await getStored(target))
    const known = timeOf(latestRef.current.values)
    // Meanwhile a save may have begun, which would find its own version: it asks by itself.
    if (newest !== null && known !== null && newest > known && !isBusy()) {
      tell({ kind: 'stale' })
    }
  })

  useEffect(() => {
    if (!isAsking) return
    closeModal(PAYLOADS_QUESTION)
    void look.current()
  }, [closeModal, isAsking, look])
  useEffect(() => {
    const onReturn = () => {
      if (document.visibilityState === 'visible') void look.current()
    }
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [look])
}

function timeOf(version: { updatedAt?: unknown } | null): number | null {
  return typeof version?.updatedAt === 'string' ? Date.parse(version.updatedAt) : null
}

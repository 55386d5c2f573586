'use client'
import { useEffect, useEffectEvent } from 'react'

const EVERY_MS = 60_000

/** Does the work every minute while the page is looked at, and when somebody comes back to it. */
export function useWhileSeen(work: () => void): void {
  const doWork = useEffectEvent(work)
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') doWork()
    }
    const timer = setInterval(look, EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
}

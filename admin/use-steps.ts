'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isWorkflowKind } from '@/editorial/activity'
import type { PossibleSteps } from '@/hooks/steps-endpoint'

const CHANGED = 'portal:steps-changed'

/** One question for all parts of a form that ask it at the same moment. */
let latest: { key: string; answer: Promise<PossibleSteps | null> } | null = null
let asked = 0

/**
 * What can be done with the open item, as the server says; asked again after each save. Null for what
 * does not go through the workflow.
 */
export function useSteps(): PossibleSteps | null {
  const { id, collectionSlug, lastUpdateTime, versionCount } = useDocumentInfo()
  const [steps, setSteps] = useState<PossibleSteps | null>(null)
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
    if (!isWorkflowKind(collectionSlug)) return
    let isCurrent = true
    const query = new URLSearchParams({
      kind: collectionSlug,
      ...(id ? { id: String(id) } : {}),
    })
    const key = `${query.toString()} ${lastUpdateTime} ${versionCount} ${round}`
    if (latest?.key !== key) latest = { key, answer: ask(query) }
    void latest.answer.then((answer) => {
      // Without an answer the last one stays: the buttons, and the saves that wait for the network.
      if (isCurrent && answer) setSteps(answer)
    })
    return () => {
      isCurrent = false
    }
  }, [id, collectionSlug, lastUpdateTime, versionCount, round])
  return steps
}

/** After a refusal: somebody else may have taken the item further meanwhile. */
export function askForStepsAgain(): void {
  asked += 1
  window.dispatchEvent(new Event(CHANGED))
}

async function ask(query: URLSearchParams): Promise<PossibleSteps | null> {
  try {
    const response = await fetch(`/api/steps?${query.toString()}`, { credentials: 'include' })
    return response.ok ? ((await response.json()) as PossibleSteps) : null
  } catch {
    // Without a connection nothing can be saved either; the form says so when somebody tries.
    return null
  }
}

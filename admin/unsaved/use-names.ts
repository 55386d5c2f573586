'use client'
import { useConfig } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useState } from 'react'
import { compareValues, type NameOf, type Values } from '@/admin/unsaved/compare-values'

interface Reference {
  collection: string
  id: string
}

/** How what two versions refer to differently is called; null until it is known. */
export function useNames(fields: ClientField[], mine: Values, theirs: Values): NameOf | null {
  const { getEntityConfig } = useConfig()
  const [names, setNames] = useState<Map<string, string> | null>(null)
  useEffect(() => {
    let isCurrent = true
    const references = referencesIn(fields, mine, theirs)
    const titleOf = (collection: string) =>
      getEntityConfig({ collectionSlug: collection }).admin.useAsTitle ?? 'id'
    const asked = references.map(async (reference) => {
      const name = await getName(reference, titleOf(reference.collection))
      return [keyOf(reference), name] as const
    })
    void Promise.all(asked).then((found) => {
      if (isCurrent) setNames(new Map(found))
    })
    return () => {
      isCurrent = false
    }
  }, [fields, getEntityConfig, mine, theirs])
  return names && ((collection, id) => names.get(keyOf({ collection, id })) ?? id)
}

function referencesIn(fields: ClientField[], mine: Values, theirs: Values): Reference[] {
  const found = new Map<string, Reference>()
  compareValues(fields, mine, theirs, (collection, id) => {
    found.set(keyOf({ collection, id }), { collection, id })
    return id
  })
  return [...found.values()]
}

const keyOf = ({ collection, id }: Reference) => `${collection}/${id}`

/** The id when it cannot be had: what differs must not look the same. */
async function getName({ collection, id }: Reference, title: string): Promise<string> {
  try {
    const response = await fetch(`/api/${collection}/${id}?depth=0&draft=true&trash=true`, {
      credentials: 'include',
    })
    const doc = response.ok ? ((await response.json()) as Values) : {}
    const name = doc[title]
    return typeof name === 'string' && name !== '' ? name : id
  } catch {
    // No network.
    return id
  }
}

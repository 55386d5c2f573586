'use client'
import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef } from 'react'
import type { Values } from '@/admin/unsaved/compare-values'
import type { Target } from '@/admin/unsaved/save-draft'

/** Payload's form, as what keeps it from losing anything looks at it. */
export function useOpenForm() {
  const document = useDocumentInfo()
  const { id, collectionSlug, globalSlug, docConfig, currentEditor } = document
  const { user } = useAuth()
  const form = useForm()
  const [fields, dispatchFields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isInitializing = useFormInitializing()

  const values: Values = useMemo(() => reduceFieldsToValues(fields, true), [fields])
  // When it was saved is no part of what is typed.
  const text = useMemo(() => JSON.stringify({ ...values, updatedAt: null }), [values])
  const latestRef = useRef({ values, text })
  useEffect(() => {
    latestRef.current = { values, text }
  }, [values, text])

  const key = id === undefined ? undefined : String(id)
  const target = useMemo<Target>(
    () => ({ collection: collectionSlug, global: globalSlug, id: key }),
    [collectionSlug, globalSlug, key],
  )
  const person = user ? String(user.id) : ''
  const editor = idOf(currentEditor)
  const versions = docConfig?.versions
  // Passwords do not lie about in a browser.
  const hasPasswords = docConfig !== undefined && 'auth' in docConfig && Boolean(docConfig.auth)
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return {
    form,
    values,
    text,
    /** What is in the form at the moment, for what happens later. */
    latestRef,
    target,
    person,
    /** By which the copy in the browser is found again. */
    name: `${collectionSlug ?? globalSlug ?? ''}:${key ?? (globalSlug ? '' : 'new')}`,
    fields: docConfig?.fields ?? [],
    keepsCopies: person !== '' && !hasPasswords,
    isModified,
    isInitializing,
    isProcessing,
    isTakenOver: editor !== null && editor !== person,
    savesDrafts:
      hasDrafts &&
      collectionSlug !== undefined &&
      key !== undefined &&
      document.hasSavePermission === true &&
      !document.isTrashed,
    /** What Payload's buttons go by: there is something to publish now. */
    tellSaved: (saved: Values) => {
      document.setData(saved)
      if (values._status === 'published') document.setUnpublishedVersionCount((count) => count + 1)
    },
    setData: document.setData,
    setValue: (path: string, value: unknown) => {
      dispatchFields({ type: 'UPDATE', path, value })
    },
  }
}

export type OpenForm = ReturnType<typeof useOpenForm>

/** Payload gives the person, the id of one whose account this person may not see, or nothing. */
function idOf(editor: unknown): string | null {
  if (typeof editor === 'string') return editor
  return typeof editor === 'object' && editor !== null ? (editor as { id: string }).id : null
}

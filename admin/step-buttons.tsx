'use client'
import {
  FormSubmit,
  Popup,
  PopupList,
  useDocumentInfo,
  useForm,
  useFormModified,
  useHotkey,
  useEditDepth,
  useModal,
} from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { askChecklist } from '@/admin/ask-checklist'
import type { Question } from '@/admin/step-dialog'
import { StepDialog } from '@/admin/step-dialog'
import { askForStepsAgain, useSteps } from '@/admin/use-steps'
import { checkItem, isChecked, letsOut, unknownOf } from '@/editorial/checklist'
import type { Finding } from '@/editorial/checklist-rules'
import type { StepButton } from '@/editorial/step-buttons'
import { stepButtons } from '@/editorial/step-buttons'
import type { StepRequest } from '@/editorial/steps'

/** What leaves readers' pages alone may be unfinished; it is saved without asking for what is missing. */
const UNFINISHED = new Set(['save', 'recall', 'return', 'unschedule', 'discard'])

/** "Lưu nháp", in the place of Payload's. */
export function SaveButton() {
  const steps = useSteps()
  const take = useTake()
  const isModified = useFormModified()
  const { id } = useDocumentInfo()
  const button = useRef<HTMLButtonElement>(null)
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  const save = steps && stepButtons(steps).save
  if (!save) return null
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      disabled={Boolean(id) && !isModified}
      onClick={() => void take({ name: 'save' })}
      ref={button}
      size="medium"
      type="button"
    >
      {save.label}
    </FormSubmit>
  )
}

/** The step that leads on, and a menu of the others: only what this person can do now. */
export function StepButtons() {
  const steps = useSteps()
  const take = useTake()
  const findOpen = useFindOpen()
  const { openModal } = useModal()
  const { id, collectionSlug } = useDocumentInfo()
  const isModified = useFormModified()
  const [asking, setAsking] = useState<Question | null>(null)
  if (!steps) return null
  const { main, others } = stepButtons(steps)
  const dialog = `step-${collectionSlug}-${id ?? 'new'}`
  const press = async (button: StepButton) => {
    const findings = await findOpen(button)
    if (button.asks === 'nothing' && button.action !== 'correct' && findings.length === 0) {
      await take({ name: button.action })
      return
    }
    setAsking({ button, findings })
    openModal(dialog)
  }
  const hasNothingNew = main?.action === 'publish' && steps.state === 'published' && !isModified
  return (
    <>
      {main && (
        <FormSubmit
          buttonId="action-save"
          disabled={hasNothingNew}
          onClick={() => {
            void press(main)
          }}
          size="medium"
          type="button"
        >
          {main.label}
        </FormSubmit>
      )}
      {others.length > 0 && (
        <Popup
          button={<span className="step-menu">Bước khác</span>}
          buttonType="custom"
          horizontalAlign="right"
          render={({ close }) => (
            <PopupList.ButtonGroup>
              {others.map((other) => (
                <PopupList.Button
                  key={other.action}
                  onClick={() => {
                    close()
                    void press(other)
                  }}
                >
                  {other.label}
                </PopupList.Button>
              ))}
            </PopupList.ButtonGroup>
          )}
          size="medium"
          verticalAlign="bottom"
        />
      )}
      <StepDialog question={asking} onTake={take} slug={dialog} />
    </>
  )
}

/** Taking down is among the steps: Payload's own entry in the menu of the document is left out. */
export function NoUnpublishButton() {
  return null
}

/** What the checklist finds before the item goes out; the server asks again whatever is answered here. */
function useFindOpen(): (button: StepButton) => Promise<Finding[]> {
  const { getData } = useForm()
  const { id, collectionSlug: collection = '' } = useDocumentInfo()
  return async ({ action }) => {
    if (!letsOut(action === 'correct' ? 'publish' : action) || !isChecked(collection)) return []
    const item = { ...getData() }
    try {
      const { facts, known } = await askChecklist({ collection, id, item })
      return unknownOf(checkItem({ collection, item, facts }), known)
    } catch {
      // Without a connection the step itself fails, and says so.
      return []
    }
  }
}

/** Saves the form together with the step; true when it was taken. What was typed stays when not. */
function useTake(): (step: StepRequest) => Promise<boolean> {
  const { submit, setModified } = useForm()
  const isModified = useFormModified()
  const document = useDocumentInfo()
  const { id, collectionSlug, setHasPublishedDoc, setUnpublishedVersionCount } = document
  // Whoever passes an item on is done with it: the next person need not wait for the lock to expire.
  const handOver = async () => {
    if (id && collectionSlug) await document.unlockDocument(id, collectionSlug)
  }
  return async (step) => {
    const action = `/api/${collectionSlug}${id ? `/${id}` : ''}?locale=vi&depth=0&fallback-locale=null`
    const status = step.name === 'publish' ? 'published' : 'draft'
    const result = await submit({
      action: UNFINISHED.has(step.name) ? `${action}&draft=true` : action,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: status, step },
      skipValidation: UNFINISHED.has(step.name) || step.name === 'withdraw',
    })
    const answer = result as { res?: Response } | undefined
    if (answer?.res?.ok !== true) {
      if (isModified) setModified(true)
      askForStepsAgain()
      return false
    }
    if (step.name === 'publish' || step.name === 'discard') {
      setUnpublishedVersionCount(0)
      setHasPublishedDoc(true)
    } else if (step.name === 'withdraw') setHasPublishedDoc(false)
    else setUnpublishedVersionCount((count) => count + 1)
    if (step.name !== 'save') await handOver()
    return true
  }
}

import { intakeLabels as words } from '@/site/intake-labels'
import { MESSAGE_LENGTH } from '@/site/intake-limits'
import { routes } from '@/site/routes'
import { ConsentField, LongField, SenderFields } from './form-fields'
import { FormFrame, type FormState } from './form-frame'

/** A message: to the newsroom, or about an item. */
export function MessageForm({ state, label }: { state: FormState; label: string }) {
  const { values, errors } = state
  const { fields } = words
  return (
    <FormFrame
      state={state}
      action={routes.sendFeedback()}
      label={label}
      submit={words.send}
      kept={words.keptFeedback}
      consent={
        <ConsentField {...{ values, errors }} field="storing" label={fields.storing} isRequired />
      }
    >
      <LongField
        {...{ values, errors }}
        field="message"
        label={fields.message}
        hint={fields.messageHint}
        most={MESSAGE_LENGTH.most}
        rows={6}
      />
      <SenderFields {...{ values, errors }} />
    </FormFrame>
  )
}

import { intakeLabels as words } from '@/site/intake-labels'
import { QUESTION_LENGTH } from '@/site/intake-limits'
import { TOPICS } from '@/site/questions'
import { routes } from '@/site/routes'
import { ChoiceField, ConsentField, LongField, SenderFields } from './form-fields'
import { FormFrame, type FormState } from './form-frame'

const TOPIC_OPTIONS = Object.values(TOPICS).map(({ label, segment }) => ({ label, value: segment }))

/** A question to the newsroom: a plain form, answered with another page. */
export function QuestionForm({ state }: { state: FormState }) {
  const { values, errors } = state
  const { fields } = words
  return (
    <FormFrame
      state={state}
      action={routes.sendQuestion()}
      label={words.ask}
      submit={words.sendQuestion}
      kept={words.keptQuestion}
      consent={
        <>
          <ConsentField {...{ values, errors }} field="storing" label={fields.storing} isRequired />
          <ConsentField
            {...{ values, errors }}
            field="publishing"
            label={fields.publishing}
            isRequired={false}
          />
        </>
      }
    >
      <ChoiceField
        {...{ values, errors }}
        field="topic"
        label={fields.topic}
        empty={fields.chooseTopic}
        options={TOPIC_OPTIONS}
      />
      <LongField
        {...{ values, errors }}
        field="question"
        label={fields.question}
        hint={fields.questionHint}
        most={QUESTION_LENGTH.most}
        rows={7}
      />
      <SenderFields {...{ values, errors }} />
    </FormFrame>
  )
}

'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { keyOf } from '@/editorial/checklist'
import type { Finding } from '@/editorial/checklist-rules'
import type { StepButton } from '@/editorial/step-buttons'
import type { StepRequest } from '@/editorial/steps'
import { formatDateTime, fromLocalMinute, toLocalMinute } from '@/text/dates'

export interface Question {
  button: StepButton
  /** What is not yet as it should be; it goes out only with a reason. */
  findings: Finding[]
}

interface StepDialogProps {
  /** Null before the first. */
  question: Question | null
  slug: string
  onTake: (step: StepRequest) => Promise<boolean>
}

interface Words {
  title: string
  text: string
  label?: string
  confirm: string
}

const WORDS: Partial<Record<StepButton['action'], Words>> = {
  publish: {
    title: 'Xem lại trước khi xuất bản',
    text: 'Hãy bấm “Thôi” để sửa tiếp, hoặc ghi lý do rồi xuất bản luôn.',
    confirm: 'Vẫn xuất bản',
  },
  return: {
    title: 'Trả lại cho người viết',
    text: 'Người viết sẽ thấy lý do này khi mở mục.',
    label: 'Lý do trả lại',
    confirm: 'Trả lại',
  },
  withdraw: {
    title: 'Gỡ khỏi cổng',
    text: 'Bạn đọc không mở được mục này nữa; địa chỉ của nó báo là đã gỡ. Nội dung vẫn giữ ở đây.',
    label: 'Lý do gỡ',
    confirm: 'Gỡ xuống',
  },
  schedule: {
    title: 'Hẹn giờ đăng',
    text: 'Mục tự lên cổng vào giờ này (giờ Việt Nam), không cần ai đăng nhập.',
    confirm: 'Hẹn giờ',
  },
  correct: {
    title: 'Xuất bản kèm đính chính',
    text: 'Lời đính chính hiện ở cuối mục, kèm ngày hôm nay.',
    label: 'Nội dung đính chính',
    confirm: 'Xuất bản',
  },
  discard: {
    title: 'Bỏ bản đang sửa',
    text: 'Quay về đúng bản bạn đọc đang thấy. Bản đang sửa vẫn tìm lại được ở mục Phiên bản.',
    confirm: 'Bỏ bản đang sửa',
  },
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Asks for what a step needs, the reason, the time or the correction, and takes it. */
export function StepDialog({ question, slug, onTake }: StepDialogProps) {
  const { closeModal, isModalOpen } = useModal()
  // Kept here until the step is taken: a refusal loses nothing of what was typed.
  const [text, setText] = useState('')
  const [override, setOverride] = useState('')
  const close = () => {
    closeModal(slug)
  }
  const take = async (step: StepRequest) => {
    close()
    if (!(await onTake(step))) return
    setText('')
    setOverride('')
  }
  const words = question && WORDS[question.button.action]
  return (
    <Modal className="step-dialog" slug={slug}>
      {words && isModalOpen(slug) && (
        <Ask
          onCancel={close}
          onOverride={setOverride}
          onTake={(step) => void take(step)}
          onText={setText}
          override={override}
          question={question}
          text={text}
          words={words}
        />
      )}
    </Modal>
  )
}

interface AskProps {
  question: Question
  words: Words
  text: string
  onText: (text: string) => void
  override: string
  onOverride: (override: string) => void
  onTake: (step: StepRequest) => void
  onCancel: () => void
}

function Ask({ question, words, text, override, onTake, onCancel, ...on }: AskProps) {
  const { button, findings } = question
  const [at, setAt] = useState(nextFullHour)
  const [until, setUntil] = useState('')
  const [problem, setProblem] = useState('')
  const id = useId()
  const confirm = () => {
    if (words.label && text.trim() === '') setProblem(`Hãy ghi ${words.label.toLowerCase()}.`)
    else if (button.asks === 'time' && at === '') setProblem('Hãy chọn ngày giờ đăng.')
    else if (findings.length > 0 && override.trim() === '') setProblem('Hãy ghi vì sao vẫn đăng.')
    else
      onTake({
        ...requestOf({ button, text, at, until }),
        ...(findings.length > 0 ? { override } : {}),
      })
  }
  return (
    <div aria-labelledby={id} className="step-dialog__box" role="group">
      <h2 id={id}>{words.title}</h2>
      <p>{words.text}</p>
      {words.label && <LongText autoFocus label={words.label} onChange={on.onText} value={text} />}
      {button.asks === 'time' && (
        <>
          <Minute label="Ngày giờ đăng" onChange={setAt} value={at} />
          <Minute label="Tự gỡ xuống lúc (không bắt buộc)" onChange={setUntil} value={until} />
        </>
      )}
      {findings.length > 0 && (
        <>
          <Findings findings={findings} />
          <LongText
            autoFocus={!words.label && button.asks !== 'time'}
            label="Vì sao vẫn đăng? (ghi vào nhật ký)"
            onChange={on.onOverride}
            value={override}
          />
        </>
      )}
      <p className="step-dialog__problem" role="alert">
        {problem}
      </p>
      <div className="step-dialog__buttons">
        <Button buttonStyle="secondary" onClick={onCancel} size="medium" type="button">
          Thôi
        </Button>
        <Button onClick={confirm} size="medium" type="button">
          {words.confirm}
        </Button>
      </div>
    </div>
  )
}

function Findings({ findings }: { findings: Finding[] }) {
  return (
    <div className="step-dialog__findings">
      <p>{findings.length} điều cần xem lại:</p>
      <ul>
        {findings.map((finding) => (
          <li key={keyOf(finding)}>{finding.message}</li>
        ))}
      </ul>
    </div>
  )
}

interface LongTextProps {
  label: string
  value: string
  onChange: (value: string) => void
  autoFocus?: boolean
}

function LongText({ label, value, onChange, autoFocus = false }: LongTextProps) {
  return (
    <label>
      {label}
      <textarea
        autoFocus={autoFocus}
        onChange={({ target }) => {
          onChange(target.value)
        }}
        rows={3}
        value={value}
      />
    </label>
  )
}

/** Mostly nearer to what is meant than this minute. */
function nextFullHour(): string {
  return toLocalMinute(new Date(Math.ceil((Date.now() + MINUTE_MS) / HOUR_MS) * HOUR_MS))
}

/** The browser's own field for a date and a time: by keyboard, finger and screen reader. */
function Minute({ label, value, onChange }: MinuteProps) {
  return (
    <label>
      {label}
      <input
        onChange={({ target }) => {
          onChange(target.value)
        }}
        type="datetime-local"
        value={value}
      />
      {/* The browser may write dates in another order. */}
      {value !== '' && <small>{formatDateTime(fromLocalMinute(value))}</small>}
    </label>
  )
}

interface MinuteProps {
  label: string
  value: string
  onChange: (value: string) => void
}

function requestOf({
  button: { action },
  text,
  at,
  until,
}: {
  button: StepButton
  text: string
  at: string
  until: string
}): StepRequest {
  if (action === 'correct') return { name: 'publish', correction: text }
  if (action === 'publish') return { name: action }
  if (action !== 'schedule') return { name: action, note: text }
  return {
    name: action,
    at: fromLocalMinute(at),
    ...(until === '' ? {} : { withdrawAt: fromLocalMinute(until) }),
  }
}

'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { StepButton } from '@/editorial/step-buttons'
import type { StepRequest } from '@/editorial/steps'
import { formatDateTime, fromLocalMinute, toLocalMinute } from '@/text/dates'

interface StepDialogProps {
  /** Whose question is asked; null before the first. */
  button: StepButton | null
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
export function StepDialog({ button, slug, onTake }: StepDialogProps) {
  const { closeModal, isModalOpen } = useModal()
  // Kept here until the step is taken: a refusal loses nothing of what was typed.
  const [text, setText] = useState('')
  const close = () => {
    closeModal(slug)
  }
  const take = async (step: StepRequest) => {
    close()
    if (await onTake(step)) setText('')
  }
  const words = button && WORDS[button.action]
  return (
    <Modal className="step-dialog" slug={slug}>
      {words && isModalOpen(slug) && (
        <Question
          button={button}
          onCancel={close}
          onTake={(step) => void take(step)}
          onText={setText}
          text={text}
          words={words}
        />
      )}
    </Modal>
  )
}

interface QuestionProps {
  button: StepButton
  words: Words
  text: string
  onText: (text: string) => void
  onTake: (step: StepRequest) => void
  onCancel: () => void
}

function Question({ button, words, text, onText, onTake, onCancel }: QuestionProps) {
  const [at, setAt] = useState(nextFullHour)
  const [until, setUntil] = useState('')
  const [problem, setProblem] = useState('')
  const id = useId()
  const confirm = () => {
    if (words.label && text.trim() === '') setProblem(`Hãy ghi ${words.label.toLowerCase()}.`)
    else if (button.asks === 'time' && at === '') setProblem('Hãy chọn ngày giờ đăng.')
    else onTake(requestOf({ button, text, at, until }))
  }
  return (
    <div aria-labelledby={id} className="step-dialog__box" role="group">
      <h2 id={id}>{words.title}</h2>
      <p>{words.text}</p>
      {words.label && (
        <label>
          {words.label}
          <textarea
            autoFocus
            onChange={({ target }) => {
              onText(target.value)
            }}
            rows={4}
            value={text}
          />
        </label>
      )}
      {button.asks === 'time' && (
        <>
          <Minute label="Ngày giờ đăng" onChange={setAt} value={at} />
          <Minute label="Tự gỡ xuống lúc (không bắt buộc)" onChange={setUntil} value={until} />
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
  if (action !== 'schedule') return { name: action, note: text }
  return {
    name: action,
    at: fromLocalMinute(at),
    ...(until === '' ? {} : { withdrawAt: fromLocalMinute(until) }),
  }
}

'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ReportRequest } from '@/reports/report-request'

interface Answer {
  doc?: { id: string }
  errors?: { message: string; data?: { errors?: { message: string }[] } }[]
}

const FAILED = 'Chưa lưu được báo cáo. Hãy kiểm tra kết nối rồi thử lại.'

/** Makes the report on the server, which counts anew, and opens what was kept. */
export function KeepReport({ request }: { request: ReportRequest }) {
  const [state, setState] = useState<'ready' | 'saving' | { problem: string }>('ready')
  const router = useRouter()
  const keep = async () => {
    setState('saving')
    const answer = await send(request)
    if (answer.doc) router.push(`/admin/collections/reports/${answer.doc.id}`)
    else setState({ problem: problemOf(answer) })
  }
  return (
    <p>
      <button
        className="desk-button is-primary"
        disabled={state === 'saving'}
        onClick={() => void keep()}
        type="button"
      >
        Lưu báo cáo và tải về
      </button>{' '}
      <span role="status">
        {state === 'saving' && 'Đang lập báo cáo …'}
        {typeof state === 'object' && state.problem}
      </span>
    </p>
  )
}

async function send({ span, closingDay, number, date, abstract }: ReportRequest): Promise<Answer> {
  const noon = (day: string) => `${day}T12:00:00.000Z`
  try {
    const response = await fetch('/api/reports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        from: noon(span.from),
        to: noon(span.to),
        closingDay: noon(closingDay),
        date: noon(date),
        number,
        abstract,
      }),
    })
    return (await response.json()) as Answer
  } catch {
    // No connection, or an answer that is none: said to the person, who can try again.
    return {}
  }
}

function problemOf({ errors }: Answer): string {
  const [first] = errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message ?? FAILED
}

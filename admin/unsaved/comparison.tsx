'use client'
import type { ClientField } from 'payload'
import { useState } from 'react'
import { compareValues, type FieldDifference, type Values } from '@/admin/unsaved/compare-values'
import { useNames } from '@/admin/unsaved/use-names'
import { wordDifferences } from '@/text/word-differences'

interface ComparisonProps {
  fields: ClientField[]
  mine: Values
  theirs: Values
  mineIs: string
  theirsIs: string
}

const NOTHING = '(để trống)'

/** Two versions of a form field by field, with what differs marked word by word. */
export function Comparison({ fields, mine, theirs, mineIs, theirsIs }: ComparisonProps) {
  const nameOf = useNames(fields, mine, theirs)
  if (!nameOf) return <p>Đang so hai bản…</p>
  const differences = compareValues(fields, mine, theirs, nameOf)
  if (differences.length === 0) return <p>Hai bản giống nhau ở mọi ô nhìn thấy được.</p>
  return (
    <div className="comparison">
      {differences.map((difference) => (
        <Field difference={difference} key={difference.path} mineIs={mineIs} theirsIs={theirsIs} />
      ))}
    </div>
  )
}

function Field({
  difference: { label, mine, theirs },
  mineIs,
  theirsIs,
}: Pick<ComparisonProps, 'mineIs' | 'theirsIs'> & { difference: FieldDifference }) {
  if (mine === theirs) {
    return (
      <section aria-label={label}>
        <h3>{label}</h3>
        <p>Chữ giống nhau; khác ở cách trình bày, ảnh hoặc liên kết.</p>
      </section>
    )
  }
  const pieces = wordDifferences(theirs, mine)
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <div className="comparison-sides">
        <div>
          <h4>{theirsIs}</h4>
          <p>
            {theirs === '' && NOTHING}
            {pieces
              .filter(({ kind }) => kind !== 'added')
              .map(({ kind, text }, index) =>
                kind === 'removed' ? <del key={index}>{text}</del> : text,
              )}
          </p>
          <Copy text={theirs} what={`${label}, ${theirsIs}`} />
        </div>
        <div>
          <h4>{mineIs}</h4>
          <p>
            {mine === '' && NOTHING}
            {pieces
              .filter(({ kind }) => kind !== 'removed')
              .map(({ kind, text }, index) =>
                kind === 'added' ? <ins key={index}>{text}</ins> : text,
              )}
          </p>
          <Copy text={mine} what={`${label}, ${mineIs}`} />
        </div>
      </div>
    </section>
  )
}

function Copy({ text, what }: { text: string; what: string }) {
  const [said, setSaid] = useState('')
  if (text === '') return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Đã chép.')
    } catch {
      // Not allowed, or no https: the words can still be selected.
      setSaid('Trình duyệt không cho chép. Hãy bôi đen chữ rồi nhấn Ctrl + C.')
    }
  }
  return (
    <>
      <button
        aria-label={`Chép ${what}`}
        className="desk-button"
        onClick={() => void copy()}
        type="button"
      >
        Chép
      </button>{' '}
      <span role="status">{said}</span>
    </>
  )
}

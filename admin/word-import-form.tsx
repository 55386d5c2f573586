'use client'
import { useRef, useState } from 'react'
import { askForReview } from '@/admin/word-request'
import { WordReviewForm } from '@/admin/word-review-form'
import { formatFileSize } from '@/text/file-size'
import type { WordChoices } from '@/word/draft'
import { MAX_BYTES, REFUSALS } from '@/word/refusals'
import type { WordReview } from '@/word/review'

/** A chosen file and how far it has come. Each goes its own way: a bad one stops no other. */
interface ChosenFile {
  key: string
  file: File
  state: 'waiting' | 'reading' | 'refused' | 'read'
  problem: string
  review: WordReview | null
  /** Text was asked to be read as written in this old encoding. */
  assume: WordChoices['assume']
}

export function WordImportForm() {
  const [chosen, setChosen] = useState<ChosenFile[]>([])
  const count = useRef(0)

  const change = (key: string, changes: Partial<ChosenFile>) => {
    setChosen((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  }
  const read = async ({ key, file }: ChosenFile, assume: WordChoices['assume'] = null) => {
    if (file.size > MAX_BYTES) {
      change(key, { state: 'refused', problem: REFUSALS.tooLarge })
      return
    }
    change(key, { state: 'reading' })
    const { review, errors } = await askForReview(file, assume)
    if (review) change(key, { state: 'read', review, assume })
    else change(key, { state: 'refused', problem: errors?.[0]?.message ?? '' })
  }
  const add = async (files: Iterable<File>) => {
    const added = Array.from(files, (file): ChosenFile => {
      count.current += 1
      const key = String(count.current)
      return { key, file, state: 'waiting', problem: '', review: null, assume: null }
    })
    setChosen((all) => [...all, ...added])
    // One after the other: large files at once would make all of them wait.
    for (const one of added) await read(one)
  }

  return (
    <>
      <div
        className="newsroom-panel word-drop"
        onDragOver={(event) => {
          event.preventDefault()
        }}
        onDrop={(event) => {
          event.preventDefault()
          void add(event.dataTransfer.files)
        }}
      >
        <label htmlFor="tep-word">Tệp Word (.docx), chọn được nhiều tệp</label>
        <input
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          id="tep-word"
          multiple
          onChange={({ target }) => {
            void add(target.files ?? [])
            // The same file, mended, can be chosen again.
            target.value = ''
          }}
          type="file"
        />
        <span>hoặc kéo và thả tệp vào đây</span>
      </div>
      {chosen.map((one) => (
        <section
          aria-busy={one.state === 'reading'}
          aria-labelledby={`tep-${one.key}`}
          className="newsroom-panel word-file"
          key={one.key}
        >
          <header>
            <h2 id={`tep-${one.key}`}>{one.file.name}</h2>
            <span>{formatFileSize(one.file.size)}</span>
            <button
              aria-label={`Bỏ tệp ${one.file.name}`}
              className="desk-button"
              onClick={() => {
                setChosen((all) => all.filter(({ key }) => key !== one.key))
              }}
              type="button"
            >
              Bỏ tệp
            </button>
          </header>
          <p role="status">
            {one.state === 'waiting' && 'Đang chờ …'}
            {one.state === 'reading' && 'Đang đọc …'}
            {one.state === 'refused' && <strong className="word-problem">{one.problem}</strong>}
          </p>
          {one.review && (
            <WordReviewForm
              assume={one.assume}
              file={one.file}
              id={one.key}
              // Another reading of the same file is another proposal.
              key={one.assume ?? ''}
              onReadAs={(assume) => void read(one, assume)}
              review={one.review}
            />
          )}
        </section>
      ))}
    </>
  )
}

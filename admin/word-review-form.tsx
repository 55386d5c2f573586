'use client'
import type { SyntheticEvent } from 'react'
import { useRef, useState } from 'react'
import { createDraft } from '@/admin/word-request'
import { WordBody } from '@/admin/word-body'
import { Choice, Counted, Problem } from '@/admin/word-fields'
import { WordPictures } from '@/admin/word-pictures'
import { WordSlips } from '@/admin/word-slips'
import type { WordAnswer } from '@/collections/word-import'
import type { WordChoices } from '@/word/draft'
import type { WordReview } from '@/word/review'

interface WordReviewFormProps {
  id: string
  file: File
  review: WordReview
  assume: WordChoices['assume']
  onReadAs: (assume: WordChoices['assume']) => void
}

const KINDS = { news: 'Tin', articles: 'Bài' } as const
const ENCODINGS = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const

/** What was understood of one file, to be corrected; a press of the button makes the draft. */
export function WordReviewForm({ id, file, review, assume, onReadAs }: WordReviewFormProps) {
  const [choices, setChoices] = useState<WordChoices>(() => proposalOf(review, assume))
  const [answer, setAnswer] = useState<WordAnswer>({})
  const [isBusy, setIsBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const change = (changes: Partial<WordChoices>) => {
    setChoices((before) => ({ ...before, ...changes }))
  }
  const problemOf = (field: string) =>
    answer.problems?.find((problem) => problem.field === field)?.message

  const onSubmit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsBusy(true)
    const found = await createDraft(file, choices)
    setIsBusy(false)
    setAnswer(found)
    // When the sentences stand beside their fields, the first of them is where to go on.
    if (found.problems) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
      )
    }
  }

  if (answer.created) {
    const { collection, id: made } = answer.created
    return (
      <p role="status">
        Đã tạo bản nháp {KINDS[collection].toLowerCase()} “{choices.title}”.{' '}
        <a className="desk-button is-primary" href={`/admin/collections/${collection}/${made}`}>
          Mở bản nháp
        </a>
      </p>
    )
  }
  return (
    <form
      aria-busy={isBusy}
      className="word-review"
      onSubmit={(event) => void onSubmit(event)}
      ref={form}
    >
      {review.suspected && (
        <div className="word-notice">
          <p>
            Chữ trong tệp có vẻ gõ bằng mã {ENCODINGS[review.suspected]} nhưng không ghi phông, nên
            chưa chuyển.
          </p>
          <button
            className="desk-button"
            onClick={() => {
              onReadAs(review.suspected)
            }}
            type="button"
          >
            Đọc theo mã {ENCODINGS[review.suspected]}
          </button>
        </div>
      )}
      <fieldset>
        <legend>Đăng thành</legend>
        {(['news', 'articles'] as const).map((kind) => (
          <Choice
            checked={choices.kind === kind}
            key={kind}
            label={KINDS[kind]}
            name={`loai-${id}`}
            onChange={() => {
              change({ kind })
            }}
            type="radio"
          />
        ))}
      </fieldset>
      <Counted
        id={`tit-${id}`}
        label="Tít"
        longest={200}
        onChange={(title) => {
          change({ title })
        }}
        problem={problemOf('title')}
        required
        rows={2}
        value={choices.title}
      />
      <Counted
        hint="Nên 80–300 chữ cái."
        id={`sapo-${id}`}
        label="Sapo"
        longest={600}
        onChange={(lead) => {
          change({ lead })
        }}
        problem={problemOf('lead')}
        rows={3}
        value={choices.lead}
      />
      <Counted
        id={`tac-gia-${id}`}
        label="Tác giả / Bút danh"
        longest={200}
        onChange={(byline) => {
          change({ byline })
        }}
        problem={problemOf('byline')}
        rows={1}
        value={choices.byline}
      />
      {choices.pictures.length > 0 && (
        <WordPictures
          choices={choices}
          id={id}
          onChange={change}
          pictures={review.pictures}
          problemOf={problemOf}
        />
      )}
      <WordBody
        blocks={review.draft.blocks}
        id={id}
        leftOut={choices.leftOut}
        onChange={(leftOut) => {
          change({ leftOut })
        }}
        pictures={review.pictures}
      />
      {review.slips.length > 0 && (
        <WordSlips
          chosen={choices.tidy}
          onChange={(tidy) => {
            change({ tidy })
          }}
          slips={review.slips}
        />
      )}
      <Remarks review={review} />
      <footer>
        <Problem>{answer.errors?.[0]?.message}</Problem>
        <button className="desk-button is-primary" disabled={isBusy} type="submit">
          {isBusy ? 'Đang tạo …' : 'Tạo bản nháp'}
        </button>
      </footer>
    </form>
  )
}

function Remarks({ review: { remarks, textBoxes } }: Pick<WordReviewFormProps, 'review'>) {
  if (remarks.length === 0) return null
  return (
    <section>
      <h3>Đã đổi hoặc bỏ khi đọc tệp</h3>
      <ul>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {textBoxes.length > 0 && (
        <details>
          <summary>Chữ trong các khung chữ</summary>
          {textBoxes.map((text, index) => (
            <p className="word-text-box" key={index}>
              {text}
            </p>
          ))}
        </details>
      )}
    </section>
  )
}

/** As it was understood; the first wide picture is proposed as the cover. */
function proposalOf({ draft, pictures }: WordReview, assume: WordChoices['assume']): WordChoices {
  const { kind, title, lead, byline, leftOut } = draft
  const usable = pictures.filter(({ preview }) => preview !== null)
  return {
    kind,
    title,
    lead,
    byline,
    leftOut,
    cover: usable.find(({ isWide }) => isWide)?.path ?? null,
    pictures: usable.map(({ path, caption, credit, alt }) => ({
      path,
      caption,
      credit,
      alt,
      isKept: true,
    })),
    tidy: [],
    assume,
  }
}

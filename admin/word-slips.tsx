import { Choice } from '@/admin/word-fields'
import type { TidyKind } from '@/text/tidy'
import type { SlipReport } from '@/word/tidy-draft'

const NAMES: Record<TidyKind, string> = {
  spaces: 'Bỏ dấu cách thừa',
  punctuation: 'Chữa dấu cách quanh dấu câu',
  quotes: 'Đổi ngoặc kép thẳng thành ngoặc cong “…”',
  ellipsis: 'Đổi ba dấu chấm thành …',
}

interface WordSlipsProps {
  slips: SlipReport
  chosen: readonly TidyKind[]
  onChange: (chosen: TidyKind[]) => void
}

/** Offered, each kind by itself, with what would change. */
export function WordSlips({ slips, chosen, onChange }: WordSlipsProps) {
  return (
    <fieldset>
      <legend>Sửa lỗi gõ (chỉ sửa những loại bạn chọn)</legend>
      {slips.map(({ kind, count, examples }) => (
        <div className="word-slip" key={kind}>
          <Choice
            checked={chosen.includes(kind)}
            label={`${NAMES[kind]}: ${count} chỗ`}
            onChange={(checked) => {
              onChange(checked ? [...chosen, kind] : chosen.filter((one) => one !== kind))
            }}
            type="checkbox"
          />
          <details>
            <summary>Xem trước</summary>
            <ul>
              {examples.map(({ before, after }, index) => (
                <li key={index}>
                  <del>{before}</del> → <ins>{after}</ins>
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
    </fieldset>
  )
}

import type { DraftBlock, DraftInline, DraftList } from '@/word/draft'
import { wordsOfInlines } from '@/word/draft'
import type { Mark, WordText } from '@/word/document'
import type { ReviewedPicture } from '@/word/review'

interface WordBodyProps {
  id: string
  blocks: readonly DraftBlock[]
  leftOut: readonly number[]
  pictures: readonly ReviewedPicture[]
  onChange: (leftOut: number[]) => void
}

/** The text as it would be, each part with a box to take it in or leave it out. */
export function WordBody({ id, blocks, leftOut, pictures, onChange }: WordBodyProps) {
  return (
    <section>
      <h3 id={`noi-dung-${id}`}>Nội dung</h3>
      <p>
        Đoạn có dấu chọn sẽ vào nội dung. Tít, sapo, tác giả và chú thích đã lấy ở trên nên không
        lặp lại. Sửa chữ từng đoạn trong bản nháp sau khi tạo.
      </p>
      <div
        aria-labelledby={`noi-dung-${id}`}
        className="word-body"
        role="group"
        // What scrolls is reached by the keyboard.
        tabIndex={0}
      >
        {blocks.map((block, index) => {
          const isTaken = !leftOut.includes(index)
          return (
            <div className={isTaken ? undefined : 'is-left-out'} key={index}>
              <input
                aria-label={`Lấy vào nội dung: ${nameOf(block)}`}
                checked={isTaken}
                onChange={({ target }) => {
                  onChange(
                    target.checked ? leftOut.filter((one) => one !== index) : [...leftOut, index],
                  )
                }}
                type="checkbox"
              />
              <Block block={block} pictures={pictures} />
            </div>
          )
        })}
      </div>
    </section>
  )
}

function nameOf(block: DraftBlock): string {
  if (block.type === 'list') return 'danh sách'
  if (block.type === 'table') return 'bảng'
  if (block.type === 'picture') return 'ảnh'
  if (block.type === 'rule') return 'đường kẻ'
  return wordsOfInlines(block.inlines).slice(0, 60)
}

function Block({ block, pictures }: { block: DraftBlock } & Pick<WordBodyProps, 'pictures'>) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level + 2}` as 'h4' | 'h5' | 'h6'
      return (
        <Heading>
          <Inlines inlines={block.inlines} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p className={block.align ? `is-${block.align}` : undefined}>
          <Inlines inlines={block.inlines} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <Inlines inlines={block.inlines} />
        </blockquote>
      )
    case 'list':
      return <List list={block} />
    case 'table':
      return <Table rows={block.rows} />
    case 'picture': {
      const preview = pictures.find(({ path }) => path === block.path)?.preview
      return preview ? <img alt="" src={preview} /> : <p>[Ảnh không dùng được]</p>
    }
    case 'rule':
      return <hr />
  }
}

function List({ list: { isOrdered, items } }: { list: DraftList }) {
  const List_ = isOrdered ? 'ol' : 'ul'
  return (
    <List_>
      {items.map(({ inlines, nested }, index) => (
        <li key={index}>
          <Inlines inlines={inlines} />
          {nested && <List list={nested} />}
        </li>
      ))}
    </List_>
  )
}

function Table({ rows }: Pick<Extract<DraftBlock, { type: 'table' }>, 'rows'>) {
  return (
    <table>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={rowIndex}>
            {row.map(({ isHeader, colSpan, rowSpan, lines }, index) => {
              const Cell = isHeader ? 'th' : 'td'
              return (
                <Cell colSpan={colSpan} key={index} rowSpan={rowSpan}>
                  {lines.map((line, lineIndex) => (
                    <div key={lineIndex}>
                      <Inlines inlines={line} />
                    </div>
                  ))}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Inlines({ inlines }: { inlines: readonly DraftInline[] }) {
  return inlines.map((inline, index) => {
    if (inline.type === 'break') return <br key={index} />
    if (inline.type === 'text') return <Marked key={index} text={inline} />
    // Not to be followed here: a press would lead away from what is not saved yet.
    return (
      <u key={index} title={inline.href}>
        <Inlines inlines={inline.children} />
      </u>
    )
  })
}

const ELEMENTS: Record<Mark, 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup'> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  sub: 'sub',
  sup: 'sup',
}

function Marked({ text: { text, marks } }: { text: WordText }) {
  return marks.reduce(
    (inner, mark) => {
      const Element = ELEMENTS[mark]
      return <Element>{inner}</Element>
    },
    <>{text}</>,
  )
}

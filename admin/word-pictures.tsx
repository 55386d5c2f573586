import { Choice, Counted } from '@/admin/word-fields'
import type { WordChoices } from '@/word/draft'
import type { ReviewedPicture } from '@/word/review'

interface WordPicturesProps {
  id: string
  pictures: readonly ReviewedPicture[]
  choices: WordChoices
  onChange: (changes: Partial<WordChoices>) => void
  problemOf: (field: string) => string | undefined
}

/** All pictures in one pass: what each of them shows, who took it, which one is the cover. */
export function WordPictures({ id, pictures, choices, onChange, problemOf }: WordPicturesProps) {
  const change = (path: string, changes: Partial<WordChoices['pictures'][number]>) => {
    onChange({
      pictures: choices.pictures.map((one) => (one.path === path ? { ...one, ...changes } : one)),
    })
  }
  return (
    <section>
      <h3>Ảnh ({choices.pictures.length})</h3>
      <p>Mỗi ảnh cần một câu mô tả cho người không nhìn thấy ảnh.</p>
      <ul className="word-pictures">
        {choices.pictures.map(({ path, alt, caption, credit, isKept }, index) => {
          const found = pictures.find((one) => one.path === path)
          const own = `${id}-${index + 1}`
          return (
            <li aria-label={`Ảnh ${index + 1}`} key={path} role="group">
              <img alt={alt || `Ảnh ${index + 1} trong tệp`} src={found?.preview ?? ''} />
              <div>
                <Choice
                  checked={isKept}
                  label={`Lấy ảnh ${index + 1}`}
                  onChange={(checked) => {
                    change(path, { isKept: checked })
                    if (!checked && choices.cover === path) onChange({ cover: null })
                  }}
                  type="checkbox"
                />
                <Choice
                  checked={choices.cover === path}
                  label="Làm ảnh đại diện (hiện trên đầu, không lặp lại trong bài)"
                  onChange={(checked) => {
                    onChange({ cover: checked ? path : null })
                  }}
                  type="checkbox"
                />
                {isKept && (
                  <>
                    <Counted
                      id={`mo-ta-${own}`}
                      label={`Mô tả ảnh ${index + 1}`}
                      longest={300}
                      onChange={(value) => {
                        change(path, { alt: value })
                      }}
                      problem={problemOf(`alt ${path}`)}
                      required
                      rows={2}
                      value={alt}
                    />
                    {alt === '' && caption !== '' && (
                      <button
                        className="desk-button"
                        onClick={() => {
                          change(path, { alt: caption.slice(0, 300) })
                        }}
                        type="button"
                      >
                        Lấy chú thích làm mô tả
                      </button>
                    )}
                    <Counted
                      id={`chu-thich-${own}`}
                      label={`Chú thích ảnh ${index + 1}`}
                      longest={500}
                      onChange={(value) => {
                        change(path, { caption: value })
                      }}
                      problem={problemOf(`caption ${path}`)}
                      rows={2}
                      value={caption}
                    />
                    <Counted
                      id={`nguon-${own}`}
                      label={`Nguồn ảnh ${index + 1}`}
                      longest={200}
                      onChange={(value) => {
                        change(path, { credit: value })
                      }}
                      problem={problemOf(`credit ${path}`)}
                      rows={1}
                      value={credit}
                    />
                  </>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** For tests: .docx files written part by part, as Word writes them. */
import { strToU8, type Zippable, zipSync } from 'fflate'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

interface Docx {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  theme?: string
  /** By relation id: an address, or a file of the package with its bytes. */
  links?: Record<string, string>
  files?: Record<string, { path: string; bytes: Uint8Array }>
  /** The type of the main part, for what is no ordinary Word file. */
  type?: string
  more?: Zippable
}

export function docx({
  body,
  styles,
  numbering,
  footnotes,
  theme,
  links = {},
  files = {},
  type = WORD,
  more = {},
}: Docx): Uint8Array {
  const relations = [
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${RELATION}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
    ...Object.entries(files).map(
      ([id, { path }]) =>
        `<Relationship Id="${id}" Type="${RELATION}/image" Target="${path.replace('word/', '')}"/>`,
    ),
  ]
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relationships([
      `<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': root('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/styles.xml': styles && root('w:styles', styles),
    'word/numbering.xml': numbering && root('w:numbering', numbering),
    'word/footnotes.xml': footnotes && root('w:footnotes', footnotes),
    'word/theme/theme1.xml': theme && root('a:theme', theme),
  }
  const zip: Zippable = { ...more }
  for (const [name, text] of Object.entries(parts)) if (text) zip[name] = strToU8(text)
  for (const { path, bytes } of Object.values(files)) zip[path] = bytes
  return zipSync(zip)
}

/** A paragraph of one run, or of the runs that are given. */
export function p(text: string, properties = '', runProperties = ''): string {
  const runs = text.startsWith('<') ? text : r(text, runProperties)
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

export function r(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`
}

export const BOLD = '<w:b/>'
export const ITALIC = '<w:i/>'
export const CENTRED = '<w:jc w:val="center"/>'
export const RIGHT = '<w:jc w:val="right"/>'
export const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
export const styled = (id: string) => `<w:pStyle w:val="${id}"/>`
export const listed = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

export function picture(relation: string, description = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Ảnh 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

export const HEADINGS = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:rPr><w:b/></w:rPr></w:style>`,
  )
  .join('')

/** Numbering 1 has bullets, 2 has numbers, each on every level. */
export const LISTS =
  [1, 2]
    .map(
      (id) =>
        `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2]
          .map(
            (level) =>
              `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${id === 1 ? 'bullet' : 'decimal'}"/></w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
    )
    .join('') +
  [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')

/** One point of colour: the smallest picture there is. */
export const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

/** The container of old Word and of files with a password; `stream` is a name in its directory. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  Array.from(stream).forEach((character, index) => {
    bytes[1024 + 2 * index] = character.charCodeAt(0)
  })
  return bytes
}

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${name} ${NAMESPACES}>${content}</${name}>`
}

function relationships(all: string[]): string {
  return `<Relationships>${all.join('')}</Relationships>`
}

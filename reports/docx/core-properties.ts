import type { Report } from '@/reports/report'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * docProps/core.xml in place of the library's, which dates every file by its own clock: the same
 * report made again is the same.
 */
export function coreProperties({ abstract, letterhead }: Report, madeAt: Date): string {
  const at = madeAt.toISOString().replace(/\.\d+Z$/, 'Z')
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(abstract)}</dc:title>`,
    `<dc:creator>${escaped(letterhead.issuer)}</dc:creator>`,
    `<dc:language>vi-VN</dc:language>${date('created')}${date('modified')}`,
    '</cp:coreProperties>',
  ].join('')
}

/** Without control characters, which XML does not know: Word would call the file damaged. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '')
}

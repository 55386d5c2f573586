/** Files are read by libxml2 against the schemas of sitemaps.org and Google, which `schemas/` holds. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const SCHEMAS = path.resolve(import.meta.dirname, 'schemas')

// So that one schema can name another.
xmlRegisterFsInputProviders()

/** What is wrong with a file; empty when the schema has nothing to say against it. */
export function faultsOf(xml: string, schema: 'all.xsd' | 'siteindex.xsd'): string[] {
  const file = path.join(SCHEMAS, schema)
  const rules = XmlDocument.fromBuffer(readFileSync(file), { url: file })
  const validator = XsdValidator.fromDoc(rules)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return (error as { details: { message: string }[] }).details.map(({ message }) => message)
  } finally {
    document.dispose()
    validator.dispose()
    rules.dispose()
  }
}

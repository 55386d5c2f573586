/**
 * @param {string} text the content of a .env file
 * @param {string} key
 * @returns {boolean} whether the file gives the key a value
 */
export function hasValue(text, key) {
  return new RegExp(`^[ \\t]*(?:export[ \\t]+)?${key}[ \\t]*=[ \\t]*[^\\s#]`, 'm').test(text)
}

/**
 * Gives each key that has no value one: in its empty `KEY=` line where there is one, else in a new
 * line at the end. Every other line, comments included, stays as it is.
 * @param {string} text the content of a .env file
 * @param {Record<string, string>} values made of letters, digits, - and _ only
 * @returns {string}
 */
export function fillValues(text, values) {
  return Object.entries(values).reduce(fillValue, text)
}

/**
 * @param {string} text
 * @param {[string, string]} entry
 * @returns {string}
 */
function fillValue(text, [key, value]) {
  if (hasValue(text, key)) return text
  const emptyLine = new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*(?:#.*)?$`, 'm')
  if (emptyLine.test(text)) return text.replace(emptyLine, `${key}=${value}`)
  const separator = text === '' || text.endsWith('\n') ? '' : '\n'
  return `${text}${separator}${key}=${value}\n`
}

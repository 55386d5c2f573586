/**
 * Which Nodes run the portal: the range of `engines` in package.json. Written out here, because a
 * Node too old for the range is also too old for a library that reads ranges.
 * @param {string} version such as "20.19.0"
 * @returns {string | null} a sentence for the person who runs the portal; null when all is well
 */
export function nodeVersionProblem(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return null
  return `Cần Node.js 20.19 trở lên (nhánh 20) hoặc từ 22.12 trở lên; máy này đang dùng ${version}. Tải bản mới tại https://nodejs.org rồi chạy lại.`
}

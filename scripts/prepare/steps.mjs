import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs'
import { hasBrowser, installBrowser } from './browser.mjs'
import { dependenciesAreFresh, installDependencies } from './dependencies.mjs'
import { withLock } from './lock.mjs'
import { ensureSecrets } from './secrets.mjs'

const MEGABYTE = 1024 * 1024
/** The dependencies take about 1 GB, the build and npm's cache the rest. */
const SPACE_TO_INSTALL_MB = 2000
const SPACE_TO_RUN_MB = 200

/** A reason to stop, told to the person who runs the portal. */
class Refusal extends Error {}

/**
 * Prepares the folder for a start. Says a line only about what it does or refuses; a refusal sets
 * a non-zero exit code, so that npm does not go on.
 * @param {{ withBrowser: boolean }} options
 */
export function prepare({ withBrowser }) {
  try {
    checkFolder()
    withLock({
      onWait: () => console.log('Một lệnh khác đang chuẩn bị cổng thông tin này; đang chờ…'),
      task: () => prepareFolder(withBrowser),
    })
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  }
}

/** @param {boolean} withBrowser */
function prepareFolder(withBrowser) {
  const isFresh = dependenciesAreFresh()
  checkSpace(isFresh ? SPACE_TO_RUN_MB : SPACE_TO_INSTALL_MB)
  if (!isFresh) install()
  writeSecrets()
  if (withBrowser) findOrInstallBrowser()
}

function checkFolder() {
  try {
    accessSync('.', constants.W_OK)
    mkdirSync('var', { recursive: true })
    accessSync('var', constants.W_OK)
  } catch {
    throw new Refusal(
      `Không ghi được vào thư mục ${process.cwd()} (hoặc thư mục con var). Hãy cấp quyền ghi cho tài khoản đang chạy lệnh này.`,
    )
  }
}

/** @param {number} neededMb */
function checkSpace(neededMb) {
  const { bavail, bsize } = statfsSync('.')
  const freeMb = Math.floor((bavail * bsize) / MEGABYTE)
  if (freeMb >= neededMb) return
  throw new Refusal(
    `Ổ đĩa chỉ còn trống ${freeMb} MB, cần ít nhất ${neededMb} MB. Hãy xoá bớt tệp rồi chạy lại.`,
  )
}

function install() {
  console.log('Đang cài các gói phần mềm đã khoá phiên bản (npm ci); lần đầu mất một vài phút…')
  const result = installDependencies()
  if (result.ok) return
  throw new Refusal(
    `Không cài được các gói phần mềm (npm ci). Hãy kiểm tra kết nối mạng rồi chạy lại; chi tiết trong ${result.log}:\n${result.lastLines}`,
  )
}

function writeSecrets() {
  const result = ensureSecrets({ directory: '.', environment: process.env })
  if (result === 'created') console.log('Đã tạo tệp .env với khoá bí mật ngẫu nhiên.')
  if (result === 'completed') console.log('Đã bổ sung khoá bí mật còn thiếu vào tệp .env.')
}

function findOrInstallBrowser() {
  if (hasBrowser()) return
  console.log('Chưa có trình duyệt để kiểm thử; đang cài Chromium…')
  if (installBrowser()) return
  throw new Refusal(
    'Không cài được trình duyệt để kiểm thử. Hãy cài Chromium hoặc Google Chrome, hoặc đặt CHROME_PATH là đường dẫn tới chương trình đó, rồi chạy lại.',
  )
}

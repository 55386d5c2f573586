/**
 * Decodes one HEIC picture and ends: `decode-heic.ts` starts this in a thread of its own, so that
 * the portal goes on answering, and a picture that takes too much ends with its thread.
 */
import { parentPort, workerData } from 'node:worker_threads'

const WASM_PAGE = 65_536

// The decoder allows itself 4 GB; V8's limits for a thread do not count what WebAssembly takes.
const grow = WebAssembly.Memory.prototype.grow
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * WASM_PAGE > workerData.maxBytes) {
    throw new RangeError('The picture needs more memory than it may have')
  }
  return grow.call(this, pages)
}

const { default: libheif } = await import('libheif-js/wasm-bundle.js')
const images = new libheif.HeifDecoder().decode(workerData.data)
const image = images.find((each) => each.is_primary()) ?? images[0]
if (!image) throw new Error('There is no picture in the file')

// Turned as the file says (irot, imir); the EXIF orientation beside it says the same again.
const width = image.get_width()
const height = image.get_height()
const pixels = { data: new Uint8ClampedArray(width * height * 4), width, height }
const isDecoded = await new Promise((resolve) => {
  image.display(pixels, (shown) => resolve(shown !== null))
})
if (!isDecoded) throw new Error('The picture is damaged')
parentPort.postMessage({ data: pixels.data, width, height }, [pixels.data.buffer])

import { createServer, type Server } from 'node:net'

interface Place {
  port: number
  host: string
}

/** The port cannot be had; the message is for the person who starts the portal. */
export class ListenRefused extends Error {
  override name = 'ListenRefused'
}

/** Starts listening; rejects with ListenRefused when the port is taken or not ours to take. */
export function listen(server: Server, { port, host }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      reject(refusalOf(error, { port, host }) ?? error)
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve()
    })
  })
}

/** Rejects like `listen` when the port cannot be had, before minutes are spent on a build. */
export async function checkPort(place: Place): Promise<void> {
  const probe = createServer()
  await listen(probe, place)
  await new Promise((resolve) => probe.close(resolve))
}

function refusalOf({ code }: NodeJS.ErrnoException, { port, host }: Place): ListenRefused | null {
  if (code === 'EADDRINUSE') {
    return new ListenRefused(
      `Cổng ${port} đang được một chương trình khác sử dụng. Hãy tắt chương trình đó, hoặc đổi cổng, ví dụ: PORT=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES') {
    return new ListenRefused(
      `Tài khoản này không được phép mở cổng ${port}. Hãy chọn một cổng từ 1024 trở lên, ví dụ: PORT=3000 npm start`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new ListenRefused(
      `Máy này không có địa chỉ ${host}. Hãy sửa HOST trong tệp .env (để trống là mọi địa chỉ của máy).`,
    )
  }
  return null
}

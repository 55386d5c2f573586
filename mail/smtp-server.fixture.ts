/** A real mail server for tests: takes letters, or refuses the login. */
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  port: number
  /** What has arrived, as it was sent. */
  letters: { to: string[]; raw: string }[]
  /** The words with which the next logins are refused; null: they are let in. */
  refusesLogin: { value: boolean }
  /** Addresses that it does not know. */
  unknown: Set<string>
  stop: () => Promise<void>
}

export const ACCOUNT = { user: 'bantin', pass: 'mật khẩu' }

/** @param port left out: any free one. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const letters: MailServer['letters'] = []
  const refusesLogin = { value: false }
  const unknown = new Set<string>()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) => {
      const isKnown = username === ACCOUNT.user && password === ACCOUNT.pass
      if (isKnown && !refusesLogin.value) done(null, { user: username })
      else done(new Error('Invalid username or password'))
    },
    onRcptTo: ({ address }, _, done) => {
      done(
        unknown.has(address)
          ? Object.assign(new Error('No such user'), { responseCode: 550 })
          : null,
      )
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push({
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        })
        done()
      })
    },
  })
  // A client that is sent away may hang up first.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    refusesLogin,
    unknown,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
      }),
  }
}

import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

const CONNECTIONS = 64
const SECONDS = 5
const HEADERS = { 'accept-encoding': 'br' }

/** Requests a second that an address answers, one connection after the other kept alive. */
export async function requestsPerSecond(url: string): Promise<number> {
  if (hasProgram('wrk')) return byWrk(url)
  const { requests } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: HEADERS,
    workers: 1,
  })
  return requests.average
}

/** The name of what makes the load: a faster one shows more of the difference. */
export function loadGenerator(): string {
  return hasProgram('wrk') ? 'wrk' : 'autocannon'
}

/** So many requests a second, until stopped; gives how many were answered, and how many well. */
export function steadyLoad(url: string, perSecond: number, seconds: number) {
  return autocannon({
    url,
    connections: 50,
    overallRate: perSecond,
    duration: seconds,
    headers: HEADERS,
    workers: 1,
  })
}

/** A plain Node server with a copy of the address in memory. */
export async function openPlainServer(url: string, port: number): Promise<() => void> {
  const server = spawn(process.execPath, ['scripts/bench/plain-server.mjs', url, String(port)])
  await new Promise((resolve) => server.stdout.once('data', resolve))
  return () => server.kill()
}

/** nginx with a copy of the address as a file; null where it is not installed. */
export async function openNginx(url: string, port: number): Promise<(() => void) | null> {
  if (!hasProgram('nginx')) return null
  const folder = path.resolve('var/bench/nginx')
  mkdirSync(path.join(folder, 'logs'), { recursive: true })
  writeFileSync(path.join(folder, 'page.html'), await bytesOf(url))
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
     events { worker_connections 512; }
     http { access_log off; keepalive_requests 1000000; open_file_cache max=10;
       server { listen 127.0.0.1:${port}; root ${folder}; default_type text/html;
         add_header Content-Encoding br; } }`,
  )
  const server = spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  return () => server.kill()
}

/** As they are sent: `fetch` would unpack them. */
function bytesOf(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: HEADERS }, (response) => {
      buffer(response).then(resolve, reject)
    }).on('error', reject)
  })
}

async function byWrk(url: string): Promise<number> {
  const args = [`-t1`, `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-H', 'accept-encoding: br', url]
  // Not spawnSync: whoever sleeps that long does not see their kept connections being closed.
  const { stdout } = await promisify(execFile)('wrk', args)
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ['-v']).error === undefined
}

// A server for the page and nothing else, on this machine only, with the strictest headers that the page runs under.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BuiltPage } from './built.ts'

export interface Serving {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Read anew for each request, so that a page built meanwhile is the one shown. A port of 0 is any free one; a taken port gives way to a free one. */
export async function servePage(built: BuiltPage, wish: { readonly port: number; readonly at?: string }): Promise<Serving> {
  const at = wish.at ?? '/'
  const server = createServer((request, response) => {
    // Compared as it was sent: a URL built from it can throw ("//"), and what is thrown here ends the server.
    const known = request.url?.split('?')[0] === at && (request.method === 'GET' || request.method === 'HEAD')
    response.writeHead(known ? 200 : 404, headers(readFileSync(built.policyFile, 'utf8'), known))
    response.end(known && request.method === 'GET' ? readFileSync(built.file) : '')
  })
  const listening = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  await listening(wish.port).catch(() => listening(0))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => void server.close(() => resolve()))
    },
  }
}

const headers = (policy: string, known: boolean): Readonly<Record<string, string>> => ({
  'content-type': known ? 'text/html; charset=utf-8' : 'text/plain',
  'content-security-policy': `${policy}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
})

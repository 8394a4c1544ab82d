// `npm start`: builds the page when it is missing or stale, serves it on this machine, and opens it where there is a desktop.
import { spawn } from 'node:child_process'
import { freshPage } from './built.ts'
import { servePage } from './serve.ts'

if (process.argv.length > 2) {
  console.log('npm start：在本机打开绩证；换端口：PORT=8080 npm start\nOpens Jizheng on this machine; on another port: PORT=8080 npm start')
  process.exit(process.argv[2] === '--help' ? 0 : 2)
}

const port = Number(process.env['PORT'] ?? 5174)
const { address } = await servePage(await freshPage(), { port })
console.log(`绩证已打开，Jizheng is at  ${address}  （Ctrl+C 结束 / to stop）`)

const opener: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' }
const hasDesktop = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined
if (hasDesktop && process.env['CI'] !== 'true' && process.stdout.isTTY) {
  spawn(opener[process.platform] ?? 'xdg-open', [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

#!/usr/bin/env node
// Starts jizheng under Node 24: in this process where it is one, else under the Node 24 that npm installed beside it.
// Plain old JavaScript, because any Node since 18 must be able to read this file.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const main = path.join(here, '..', 'src', 'main.ts')

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(main)
} else {
  const node = installedNode(here)
  if (node === null) {
    console.error(
      'jizheng 需要 Node 24 或更新版本，本机是 ' + process.version + '。请在项目目录运行 npm ci（会自带 Node 24），或安装 Node 24。',
    )
    console.error(
      'jizheng needs Node 24 or newer; this is ' +
        process.version +
        '. Run npm ci in the project (it brings Node 24 along), or install Node 24.',
    )
    process.exit(2)
  }
  const run = spawnSync(node, [main].concat(process.argv.slice(2)), { stdio: 'inherit' })
  process.exit(run.status === null ? 3 : run.status)
}

function installedNode(folder) {
  const name = 'node-' + (process.platform === 'win32' ? 'win' : process.platform) + '-' + process.arch
  for (let at = folder; ; at = path.dirname(at)) {
    const node = path.join(at, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    if (existsSync(node)) return node
    if (path.dirname(at) === at) return null
  }
}

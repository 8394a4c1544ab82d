// `npm run screens`: every state of the page in both themes and both widths into docs/screens, and an index of them. Names after it: only those states.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freshPage } from '../make/built.ts'
import { packageRoot } from '../make/bundles.ts'
import { theBrowser } from './browser.ts'
import { smallPicture } from './small-picture.ts'
import { states } from './states/all.ts'
import { seen, type State, type View, viewsOf } from './states/state.ts'

const folder = path.resolve(packageRoot, '../../docs/screens')
const wanted = process.argv.slice(2)
const LANES = 2

const picture = ({ name }: State, { theme, width }: View): string => `${name}-${theme}-${width}.webp`

const shots = states
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  .flatMap((state) => viewsOf(state).map((view) => ({ state, view })))
if (shots.length === 0) throw new Error(`no state is called ${wanted.join(' or ')}: ${states.map(({ name }) => name).join(' ')}`)
await freshPage()
mkdirSync(folder, { recursive: true })

const failed: string[] = []
const queue = shots.values()
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (const { state, view } of queue) {
      try {
        await seen(state, view, async (page) => {
          const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
          writeFileSync(path.join(folder, picture(state, view)), await smallPicture(png))
        })
      } catch (error) {
        failed.push(picture(state, view))
        console.error(picture(state, view), error)
      }
    }
  }),
)
await (await theBrowser()).close()

const known = new Set(states.flatMap((state) => viewsOf(state).map((view) => picture(state, view))))
for (const name of readdirSync(folder)) if (name.endsWith('.webp') && !known.has(name)) rmSync(path.join(folder, name))
writeFileSync(path.join(folder, 'README.md'), index())
const kilobytes = readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0) / 1000
console.log(`docs/screens: ${shots.length - failed.length} of ${shots.length} taken; the folder has ${Math.round(kilobytes)} kB`)
// Leaves before the test runner, which the harness brings along, reports that it saw no tests.
process.exit(failed.length > 0 ? 1 : 0)

function index(): string {
  const cell = (state: State, view: View) => {
    const is = viewsOf(state).includes(view)
    return is
      ? `<a href="${picture(state, view)}"><img src="${picture(state, view)}" width="${view.width > 1000 ? 320 : 110}" alt=""></a>`
      : ''
  }
  const views = [...new Set(states.flatMap(viewsOf))]
  const heading = views.map(({ theme, width }) => `${theme === 'dark' ? '深色' : '浅色'} ${width}`)
  return [
    '# 界面 / Screens',
    '',
    '由 `npm run screens` 生成，表单取自 `fixtures/`，成批的（pile-）由 `generator/` 造出。Written by `npm run screens`; the forms are those of `fixtures/`, the piles (pile-) come from `generator/`.',
    '',
    `| 状态 | ${heading.join(' | ')} |`,
    `|---|${heading.map(() => '---').join('|')}|`,
    ...states.map((state) => `| ${state.says}<br>\`${state.name}\` | ${views.map((view) => cell(state, view)).join(' | ')} |`),
    '',
  ].join('\n')
}

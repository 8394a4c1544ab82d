// How the report looks: calm, precise, colour means severity and nothing else.
export const style = `
:root { --ink: #1d2126; --soft: #5b6470; --line: #c9ced6; --paper: #fff; --ground: #f4f5f7; --error: #b3261e; --warning: #8a5a00; --notice: #2f5f8f;
  --error-ground: #fbeae8; --warning-ground: #fcf2dc; --notice-ground: #e9f1f9; color-scheme: light dark }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --soft: #a0a8b3; --line: #434a54; --paper: #1d2126; --ground: #15181c; --error: #ff9d94; --warning: #f0c060; --notice: #93c1ee;
  --error-ground: #40201d; --warning-ground: #3a2f14; --notice-ground: #1c2d3e } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.65 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif; text-autospace: normal }
main { max-width: 1560px; margin: 0 auto; padding: 24px 28px 8px }
article + article { margin-top: 56px; padding-top: 32px; border-top: 1px solid var(--line) }
h1 { font-size: 24px; line-height: 1.3; margin: 0; font-weight: 600 }
h2 { font-size: 15px; margin: 24px 0 8px; font-weight: 600 }
aside h2:first-child { margin-top: 0 }
p { margin: 0 }
.file, .facts, .fix b { color: var(--soft) }
.file, .facts, footer { font-size: 13px }
.number, .totals dd, .permitted { font-variant-numeric: tabular-nums }
.totals { display: flex; flex-wrap: wrap; gap: 8px 40px; margin: 16px 0 24px }
.totals dt { color: var(--soft); font-size: 13px }
.totals dd { margin: 0; font-size: 26px; line-height: 1.25; font-weight: 600 }
.totals .rules dd { font-size: 15px; font-weight: 400; line-height: 2.1 }
.totals dd a { color: inherit; text-decoration: underline dotted; text-underline-offset: 5px }
dd.error, .error > p:first-child > b { color: var(--error) }
.warning > p:first-child > b { color: var(--warning) }
.notice > p:first-child > b { color: var(--notice) }
.sheet { display: grid; grid-template-columns: minmax(0, 1fr) 400px; gap: 28px; align-items: start }
.paper { background: var(--paper); padding: 20px 22px; border: 1px solid var(--line) }
aside { position: sticky; top: 12px; max-height: calc(100vh - 24px); overflow: auto; padding-right: 6px }
aside ol { list-style: none; margin: 0; padding: 0 }
aside li { padding: 10px 0 10px 12px; border-left: 3px solid var(--line); margin-bottom: 6px }
aside li.error { border-color: var(--error) } aside li.warning { border-color: var(--warning) } aside li.notice { border-color: var(--notice) }
aside li p + p { margin-top: 3px }
code { font: 12px/1.4 ui-monospace, Consolas, monospace; color: var(--soft) }
table { border-collapse: collapse; width: 100% }
.wide { overflow-x: auto }
.form { font: 13.5px/1.5 SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; min-width: 900px; table-layout: fixed }
.form caption { font-size: 18px; font-weight: 600; padding-bottom: 10px }
.form td, .form th { border: 1px solid var(--line); padding: 4px 6px; text-align: left; vertical-align: middle; overflow-wrap: anywhere }
.form th { font-weight: 400; color: var(--soft); text-align: center }
.form td.number { text-align: right; white-space: nowrap }
.form td.error { background: var(--error-ground) } .form td.warning { background: var(--warning-ground) } .form td.notice { background: var(--notice-ground) }
.form td.doubt { text-decoration: underline wavy var(--warning); text-underline-offset: 4px }
.form td.permitted { text-align: right; overflow-wrap: normal }
.permitted a, .permitted span { white-space: nowrap }
.permitted a { color: inherit }
.permitted span { color: var(--soft) }
.range { display: block; width: 100%; min-width: 76px; height: 8px; margin-top: 2px }
.range .scale { fill: var(--line) } .range .allowed { fill: var(--soft) } .range .stated { fill: var(--ink) } .range .out { fill: var(--error) }
.mark { display: inline-block; min-width: 17px; margin-left: 4px; padding: 0 4px; border-radius: 9px; font: 600 11px/17px system-ui, sans-serif; text-align: center; text-decoration: none; color: var(--paper); vertical-align: 2px }
.mark.error { background: var(--error) } .mark.warning { background: var(--warning) } .mark.notice { background: var(--notice) }
.lit { outline: 3px solid var(--ink); outline-offset: 2px }
.steps details { border-top: 1px solid var(--line); padding: 6px 0 }
.steps summary { cursor: pointer } .steps summary .number { color: var(--soft); margin-left: 8px }
.steps ol { margin: 6px 0 10px; padding-left: 24px }
.notes dt { color: var(--soft); font-size: 13px; margin-top: 10px } .notes dd { margin: 0 }
.overview { margin-bottom: 40px } .overview table { margin-top: 12px; background: var(--paper) }
.overview th, .overview td { padding: 6px 10px; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400 } .overview th { color: var(--soft); font-size: 13px } .overview .number { text-align: right }
.overview td:first-child { min-width: 9em; overflow-wrap: anywhere } .overview td:nth-child(2) { min-width: 9em } .overview th { white-space: nowrap }
.overview a { color: inherit }
.refused td:last-child, p.refused { color: var(--error) }
.doubts { margin: 0 0 16px; color: var(--warning) }
.doubts.unreliable { font-weight: 600; color: var(--error) }
.settled, .mark-of-reading { color: var(--soft) }
.mark-of-reading.unreliable { font-weight: 600; color: var(--error) }
.clean { color: var(--soft) }
footer { max-width: 1560px; margin: 24px auto; padding: 0 28px; color: var(--soft) }
@media (max-width: 1100px) { .sheet { grid-template-columns: minmax(0, 1fr) } aside { position: static; max-height: none; grid-row: 1 } }
@media (max-width: 480px) { main { padding: 16px 14px } .paper { padding: 12px 10px } .totals { gap: 8px 26px } .totals dd { font-size: 22px } h1 { font-size: 20px } footer { padding: 0 14px } }
@media print { body { background: none } aside { position: static; max-height: none } .sheet { display: block } .paper { border: 0; padding: 0 } .steps details { break-inside: avoid } @page { size: A4 landscape; margin: 12mm } }
`

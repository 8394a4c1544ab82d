// How the totals are spread, stated beside nearest: as bars, and as the table of the same figures.
import type { EChartsCoreOption, init } from 'echarts/core'
import { useEffect, useMemo, useRef } from 'react'
import { useSettings } from '../frame/settings.ts'
import { runPart } from '../parts.ts'
import { type Band, bandsOf } from './bands.ts'
import type { Row } from './rows.ts'
import { type FilesTexts, filesTexts } from './texts.ts'

export function Distribution({ rows }: { readonly rows: readonly Row[] }) {
  const { locale, theme } = useSettings()
  const says = filesTexts(locale)
  const box = useRef<HTMLDivElement>(null)
  const forms = useMemo(() => rows.flatMap(({ form }) => (form?.stated == null ? [] : [form])), [rows])
  const bands = useMemo(() => bandsOf(forms), [forms])

  useEffect(() => {
    let chart: ReturnType<typeof init> | null = null
    let gone = false
    const observer = new ResizeObserver(() => chart?.resize())
    void loaded().then((start) => {
      const element = box.current
      if (gone || element === null) return
      chart = start(element, undefined, { renderer: 'svg' })
      chart.setOption(optionOf(bands, says, getComputedStyle(element)))
      observer.observe(element)
    })
    return () => {
      gone = true
      observer.disconnect()
      chart?.dispose()
    }
  }, [bands, says, theme])

  return (
    <figure className="files-chart">
      <div ref={box} className="files-bars" role="img" aria-label={says.chartAlt(forms.length)} />
      <table>
        <caption className="only-heard">{says.chart}</caption>
        <thead>
          <tr>
            <th scope="col">{says.band}</th>
            <th scope="col" className="files-key">
              {says.statedCount}
            </th>
            <th scope="col" className="files-key files-key-nearest">
              {says.nearestCount}
            </th>
          </tr>
        </thead>
        <tbody className="figures">
          {bands.map(({ from, to, stated, nearest }) => (
            <tr key={from}>
              <th scope="row">{says.bandOf(from, to)}</th>
              <td>{stated}</td>
              <td>{nearest}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

let loading: Promise<typeof init> | undefined

function loaded(): Promise<typeof init> {
  loading ??= runPart('chart').then(() => (globalThis as { jizhengChart?: typeof init }).jizhengChart!)
  return loading
}

/** Ink only: colour would claim a severity. Figures stand on the bars, so there is nothing to hover for. */
function optionOf(bands: readonly Band[], says: FilesTexts, style: CSSStyleDeclaration): EChartsCoreOption {
  const of = (token: string): string => style.getPropertyValue(token).trim()
  const text = { color: of('--ink-2'), fontFamily: style.fontFamily, fontSize: 12 }
  const series = (name: string, key: 'stated' | 'nearest', fill: string) => ({
    type: 'bar',
    name,
    // A band without any has no bar, not a line on the floor.
    data: bands.map((band) => band[key] || '-'),
    barMaxWidth: 22,
    barGap: '10%',
    itemStyle: { color: fill, borderColor: of('--ink-2'), borderWidth: 1 },
    label: { show: true, position: 'top', ...text },
    emphasis: { disabled: true },
    animation: false,
  })
  return {
    animation: false,
    textStyle: text,
    grid: { left: 8, right: 8, top: 28, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: bands.map(({ from, to }) => says.bandOf(from, to)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: of('--line-strong') } },
      axisLabel: { ...text, interval: 0, hideOverlap: true },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: of('--line') } } },
    series: [series(says.statedCount, 'stated', of('--paper')), series(says.nearestCount, 'nearest', of('--ink-3'))],
  }
}

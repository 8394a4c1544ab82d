// The packed script that draws charts: echarts with the one kind of chart that the page has, loaded when a chart is opened.
import { BarChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, GridComponent, TooltipComponent, SVGRenderer])

;(globalThis as { jizhengChart?: typeof init }).jizhengChart = init

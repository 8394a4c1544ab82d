// Made-up places and the bodies in them: no county of this name is known to us, and no person, phone or address is anybody's.

const cities = ['昭岚市', '溟川市', '澄屿市', '朔原市', '蓝汀市', '霁桥市'] as const

const counties = [
  '墨溪县', '芦笛县', '鹤汀县', '霁川县', '松篁县', '砚池县', '棠梨县', '望樵县', '菱歌县', '枫桐县', '雁渚县', '汀兰县',
  '竹喧县', '归帆县', '听泉县', '拾翠县', '晴峦县', '溯流县', '苇岸县', '桐月县', '云岫区', '栖梧区', '浣纱区', '晴川渡区',
] as const // prettier-ignore

export interface Place {
  readonly city: string
  readonly county: string
}

export const places: readonly Place[] = counties.map((county, index) => ({ city: cities[index % cities.length]!, county }))

export const people = ['赵某', '钱某', '孙某', '李某', '周某', '吴某', '郑某', '王某', '冯某', '陈某', '褚某', '卫某'] as const

// Every built-in pack, most general first, and finding one by its id.
import type { RulePack } from '../rule-pack.ts'
import { anhui2022 } from './anhui-2022.ts'
import { beijing2016Haidian } from './beijing-2016-haidian.ts'
import { beijing2022Form } from './beijing-2022.ts'
import { chengduPidu2025 } from './chengdu-pidu-2025.ts'
import { chengduPiduReview2025 } from './chengdu-pidu-review-2025.ts'
import { cn2020 } from './cn-2020.ts'
import { cn2021Core } from './cn-2021-core.ts'
import { deployedDefault } from './deployed-default.ts'
import { deployedGrades } from './deployed-grades-80-70-60.ts'
import { formNotesGeneric } from './form-notes-generic.ts'
import { guangxi } from './guangxi.ts'
import { hebei } from './hebei.ts'
import { henan2020Rules } from './henan-2020.ts'
import { henan2024Rules } from './henan-2024.ts'
import { henanSpecialBonds } from './henan-special-bonds.ts'
import { hubeiHuanggang2020 } from './hubei-huanggang-2020.ts'
import { hubei } from './hubei.ts'
import { localPlatformCaps } from './local-platform-caps.ts'
import { ningxiaYinchuan2021 } from './ningxia-yinchuan-2021.ts'
import { shanghai2022Form } from './shanghai-2022.ts'
import { shanxi } from './shanxi.ts'
import { sichuan2023Form } from './sichuan-2023.ts'
import { sichuan2025Rules } from './sichuan-2025.ts'
import { sichuanDazhou } from './sichuan-dazhou.ts'
import { targetDeclaration2021 } from './target-form-2021.ts'
import { tianjin } from './tianjin.ts'
import { yunnan2022Form } from './yunnan-2022.ts'
import { zhejiang } from './zhejiang.ts'
import { zhengzhou } from './zhengzhou.ts'

export const packs: readonly RulePack[] = [
  cn2020,
  cn2021Core,
  deployedDefault,
  deployedGrades,
  localPlatformCaps,
  formNotesGeneric,
  targetDeclaration2021,
  beijing2016Haidian,
  beijing2022Form,
  tianjin,
  hebei,
  shanxi,
  shanghai2022Form,
  zhejiang,
  anhui2022,
  // Before the rule of 2020, which goes on: of two for one place the first is chosen
  henan2024Rules,
  henan2020Rules,
  henanSpecialBonds,
  zhengzhou,
  hubei,
  hubeiHuanggang2020,
  guangxi,
  sichuan2023Form,
  sichuan2025Rules,
  chengduPidu2025,
  chengduPiduReview2025,
  sichuanDazhou,
  yunnan2022Form,
  ningxiaYinchuan2021,
]

/** The pack that applies where nothing more specific is known. */
export const defaultPackId = 'cn-2020'

const byId = new Map(packs.map((pack) => [pack.id, pack]))

/** A built-in pack by its id, or null. */
export function findPack(id: string): RulePack | null {
  return byId.get(id) ?? null
}

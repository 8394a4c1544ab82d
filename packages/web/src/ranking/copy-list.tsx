// Texts that stand on several forms: between what, and whose they probably are.
import { placeName } from '@jizheng/documents'
import { useSettings } from '../frame/settings.ts'
import type { Ranking } from '../reader/pile.ts'
import { ChooseButton } from './choose-button.tsx'
import { DecisionButton } from './decision-button.tsx'
import { List } from './list.tsx'
import { rankingTexts } from './texts.ts'

export function CopyList({ copies }: Pick<Ranking, 'copies'>) {
  const { panels, heads } = rankingTexts(useSettings().locale)
  return (
    <List
      label={panels.copies}
      heads={[
        { name: heads.text },
        { name: heads.forms, is: 'figures' },
        { name: heads.between, is: 'wide' },
        { name: heads.owner, is: 'wide' },
        { name: heads.decision },
      ]}
      items={copies.toSorted((one, other) => other.texts.length - one.texts.length)}
      keyOf={({ id }) => id}
      Cells={Copied}
    />
  )
}

function Copied({ id, opening, texts, between, owner, signs, decided }: Ranking['copies'][number]) {
  const says = rankingTexts(useSettings().locale)
  const choice = { by: 'copy', id } as const
  const label = `${opening}……`
  const why = signs.map((sign) => says.signs[sign]).join(says.and)
  return (
    <>
      <td>
        <ChooseButton choice={choice} label={label}>
          {label}
        </ChooseButton>
      </td>
      <td className="figures">{texts.length}</td>
      <td className="wide">{says.between[between]}</td>
      <td className="wide">{owner === null ? says.unknown : `${placeName(texts[owner]!.at)}${says.because(why)}`}</td>
      <td>
        <DecisionButton about={{ choice, label, forms: texts.length, of: null }} {...decided} />
      </td>
    </>
  )
}

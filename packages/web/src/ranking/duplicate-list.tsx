// Forms that stand in the pile more than once.
import { placeName } from '@jizheng/documents'
import { useSettings } from '../frame/settings.ts'
import type { Ranking } from '../reader/pile.ts'
import { ChooseButton } from './choose-button.tsx'
import { DecisionButton } from './decision-button.tsx'
import { List } from './list.tsx'
import { rankingTexts } from './texts.ts'

type Numbered = Ranking['duplicates'][number] & { readonly index: number }

export function DuplicateList({ duplicates }: Pick<Ranking, 'duplicates'>) {
  const { panels, heads } = rankingTexts(useSettings().locale)
  return (
    <List
      label={panels.duplicates}
      heads={[{ name: heads.which }, { name: heads.forms, is: 'figures' }, { name: heads.how, is: 'wide' }, { name: heads.decision }]}
      items={duplicates.map((duplicate, index): Numbered => ({ ...duplicate, index }))}
      keyOf={({ index }) => String(index)}
      Cells={Repeated}
    />
  )
}

const FORMS_TOLD = 4

function Repeated({ index, same, forms, decided }: Numbered) {
  const says = rankingTexts(useSettings().locale)
  const choice = { by: 'duplicate', index } as const
  const label = placeName(forms[0]!)
  return (
    <>
      <td>
        <ChooseButton choice={choice} label={label}>
          {forms.slice(0, FORMS_TOLD).map((at) => (
            <span key={placeName(at)} className="ranking-file">
              {placeName(at)}
            </span>
          ))}
          {forms.length > FORMS_TOLD && <span className="ranking-file">{says.others(forms.length - FORMS_TOLD)}</span>}
        </ChooseButton>
      </td>
      <td className="figures">{forms.length}</td>
      <td className="wide">{says.same[same]}</td>
      <td>
        <DecisionButton about={{ choice, label, forms: forms.length, of: null }} {...decided} />
      </td>
    </>
  )
}

/** In which version of the data model a case begins. Most leave it as it is, so it is folded; until the node has said which there are, nothing is shown. */
import { Details, type ModelChoice, Radios, useMessages, useResource } from '@passerelle/ui'

interface ChooseModelProps {
  /** Absent: what the node would take. */
  readonly chosen: string | undefined
  readonly onChoose: (model: string) => void
}

export function ChooseModel({ chosen, onChoose }: ChooseModelProps) {
  const { t } = useMessages()
  const { data } = useResource<ModelChoice>('/api/desk/models')
  if (data === undefined) return null
  const model = chosen ?? data.chosen
  return (
    <Details summary={t('openCase.modelFold', { model })}>
      <Radios
        id="model"
        row
        label={t('openCase.model')}
        hint={t('openCase.modelHint')}
        value={model}
        onChange={onChoose}
        choices={data.versions.map((version) => ({ value: version, label: version }))}
      />
    </Details>
  )
}

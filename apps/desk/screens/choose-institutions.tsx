/** Whom a case is opened with: the State first, then an institution of it; several where the process allows. */
import { Button, countryChoices, type InstitutionChoice, Loaded, Select, useMessages, useResource } from '@passerelle/ui'
import { useState } from 'react'
import { flushSync } from 'react-dom'

interface ChooseInstitutionsProps {
  readonly bucType: string
  readonly mayBeSeveral: boolean
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly onChoose: (ids: readonly string[]) => void
}

export function ChooseInstitutions(props: ChooseInstitutionsProps) {
  const { t } = useMessages()
  const found = useResource<readonly InstitutionChoice[]>(`/api/desk/institutions?bucType=${encodeURIComponent(props.bucType)}`)
  return (
    <fieldset className="pa-field" id="institution" tabIndex={-1}>
      <legend>
        <h2 className="pa-legend">{t(props.mayBeSeveral ? 'openCase.institutions' : 'openCase.institution')}</h2>
      </legend>
      <Loaded of={found}>
        {(institutions) =>
          institutions.length === 0 ? <p>{t('openCase.noInstitution')}</p> : <Choice {...props} institutions={institutions} />
        }
      </Loaded>
    </fieldset>
  )
}

interface ChoiceProps extends ChooseInstitutionsProps {
  readonly institutions: readonly InstitutionChoice[]
}

function Choice({ institutions, mayBeSeveral, chosen, error, onChoose }: ChoiceProps) {
  const { t, country, locale } = useMessages()
  const [state, setState] = useState('')
  const [another, setAnother] = useState(true)
  const states = countryChoices([...new Set(institutions.map((one) => one.country))], country, locale)
  const nameOf = (id: string) => {
    const one = institutions.find((institution) => institution.id === id)
    return one === undefined ? id : t('openCase.institutionIn', { name: one.name, country: country(one.country) })
  }
  const offered = institutions.filter((one) => one.country === state && (!mayBeSeveral || !chosen.includes(one.id)))
  const isChoosing = !mayBeSeveral || another || chosen.length === 0
  const choose = (id: string) => {
    if (!mayBeSeveral) return onChoose(id === '' ? [] : [id])
    if (id === '') return
    onChoose([...chosen, id])
    setState('')
    setAnother(false)
  }
  return (
    <>
      {mayBeSeveral && chosen.length > 0 && (
        <ul className="pa-list">
          {chosen.map((id) => (
            <li key={id}>
              {nameOf(id)}{' '}
              <button type="button" className="pa-plain-button" onClick={() => onChoose(chosen.filter((one) => one !== id))}>
                {t('openCase.removeInstitution', { name: nameOf(id) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isChoosing ? (
        <>
          <Select
            id="country"
            label={t('form.country')}
            error={state === '' ? error : undefined}
            groups={[{ choices: states.map(({ code, name }) => ({ value: code, label: name })) }]}
            value={state}
            onChange={(next) => {
              setState(next)
              if (!mayBeSeveral) onChoose([])
            }}
          />
          {state !== '' && (
            <Select
              id="institution-name"
              label={t('case.counterparty')}
              error={error}
              groups={[{ choices: offered.map(({ id, name }) => ({ value: id, label: t('case.typeAndCode', { name, code: id }) })) }]}
              value={mayBeSeveral ? '' : (chosen[0] ?? '')}
              onChange={choose}
            />
          )}
        </>
      ) : (
        <Button
          variant="secondary"
          onClick={() => {
            flushSync(() => setAnother(true))
            document.getElementById('country')?.focus()
          }}
        >
          {t('openCase.anotherInstitution')}
        </Button>
      )}
    </>
  )
}

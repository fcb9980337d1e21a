/** Inputs made of several fields: period, country, address, company, list of persons. */
import { Button } from '../components/button.tsx'
import { useMessages } from '../i18n/messages.tsx'
import { asList, asRecord, asText } from './answer-values.ts'
import { Checkbox, Select } from './choices.tsx'
import { coordinatingStates, countryChoices, otherCountries } from './country-codes.ts'
import { DateInput } from './date-input.tsx'
import { type FieldProps, TextInput } from './field.tsx'
import { personText } from './question-texts.ts'

/** Errors by path below the answer. */
export type ErrorsByPath = Readonly<Record<string, string>>

interface CompoundProps {
  readonly id: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly errors: ErrorsByPath
  /** Path below the answer where this input begins. */
  readonly at?: string
}

const idAt = (id: string, path: string) => id + path.replaceAll('/', '-')

export function PeriodInput({ id, value, onChange, errors }: CompoundProps) {
  const { t } = useMessages()
  const period = asRecord(value)
  return (
    <>
      <DateInput
        id={idAt(id, '/from')}
        label={t('form.from')}
        hint={t('form.dateHint')}
        error={errors['/from']}
        value={asText(period['from'])}
        onChange={(from) => onChange({ ...period, from })}
      />
      <DateInput
        id={idAt(id, '/to')}
        label={t('form.to')}
        hint={t('form.toHint')}
        error={errors['/to']}
        value={asText(period['to'])}
        onChange={(to) => onChange({ ...period, to })}
      />
    </>
  )
}

interface CountryInputProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Only these, such as the States of coordination; the whole world when left out. */
  readonly only?: readonly string[] | undefined
}

export function CountryInput({ only, ...field }: CountryInputProps) {
  const { t, country, locale } = useMessages()
  const choices = (codes: readonly string[]) =>
    countryChoices(codes, country, locale).map(({ code, name }) => ({ value: code, label: name }))
  const groups =
    only === undefined
      ? [
          { label: t('form.coordinatingStates'), choices: choices(coordinatingStates) },
          { label: t('form.otherCountries'), choices: choices(otherCountries) },
        ]
      : [{ choices: choices(only) }]
  return <Select {...field} groups={groups} />
}

export function AddressInput({ id, value, onChange, errors, at = '' }: CompoundProps) {
  const { t } = useMessages()
  const address = asRecord(value)
  const change = (part: Readonly<Record<string, string>>) => onChange({ ...address, ...part })
  return (
    <>
      <CountryInput
        id={idAt(id, `${at}/country`)}
        label={t('form.country')}
        error={errors[`${at}/country`]}
        value={asText(address['country'])}
        onChange={(country) => change({ country })}
      />
      <TextInput
        id={idAt(id, `${at}/street`)}
        label={t('form.street')}
        optional
        error={errors[`${at}/street`]}
        value={asText(address['street'])}
        onChange={(street) => change({ street })}
      />
      <TextInput
        id={idAt(id, `${at}/town`)}
        label={t('form.town')}
        error={errors[`${at}/town`]}
        value={asText(address['town'])}
        onChange={(town) => change({ town })}
      />
      <TextInput
        id={idAt(id, `${at}/postCode`)}
        label={t('form.postCode')}
        optional
        width="10"
        error={errors[`${at}/postCode`]}
        value={asText(address['postCode'])}
        onChange={(postCode) => change({ postCode })}
      />
    </>
  )
}

export function CompanyInput({ id, value, onChange, errors }: CompoundProps) {
  const { t } = useMessages()
  const company = asRecord(value)
  return (
    <>
      <TextInput
        id={idAt(id, '/name')}
        label={t('form.companyName')}
        error={errors['/name']}
        value={asText(company['name'])}
        onChange={(name) => onChange({ ...company, name })}
      />
      <TextInput
        id={idAt(id, '/legalPersonId')}
        label={t('form.companyId')}
        hint={t('form.companyIdHint')}
        optional
        error={errors['/legalPersonId']}
        value={asText(company['legalPersonId'])}
        onChange={(legalPersonId) => onChange({ ...company, legalPersonId })}
      />
      <AddressInput
        id={id}
        at="/address"
        errors={errors}
        value={company['address']}
        onChange={(address) => onChange({ ...company, address })}
      />
    </>
  )
}

interface PersonListProps extends CompoundProps {
  /** Persons that a register knows already: they are offered to be ticked. */
  readonly known?: readonly unknown[]
}

export function PersonListInput({ id, value, onChange, errors, known = [] }: PersonListProps) {
  const messages = useMessages()
  const { t } = messages
  const persons = asList(value).map(asRecord)
  const offered = known.map(asRecord)
  const isOffered = (person: Readonly<Record<string, unknown>>) => offered.some(({ pin }) => pin === person['pin'])
  const change = (index: number, part: Readonly<Record<string, string>>) =>
    onChange(persons.map((person, at) => (at === index ? { ...person, ...part } : person)))
  return (
    <>
      {offered.length > 0 && (
        <fieldset className="pa-choices">
          <legend className="pa-sr-only">{t('form.knownPersons')}</legend>
          {offered.map((person, index) => (
            <Checkbox
              key={asText(person['pin'])}
              id={index === 0 ? id : `${id}-known-${index}`}
              label={personText(messages, person)}
              checked={persons.some(({ pin }) => pin === person['pin'])}
              onChange={(checked) => onChange(checked ? [...persons, person] : persons.filter(({ pin }) => pin !== person['pin']))}
            />
          ))}
        </fieldset>
      )}
      <ol className="pa-persons">
        {persons.map((person, index) =>
          isOffered(person) ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: persons have no identity before they are saved, and are only added at the end
            <li key={index}>
              <PersonFields
                id={`${id}-${index}`}
                person={person}
                errors={errors}
                at={`/${index}`}
                onChange={(part) => change(index, part)}
                number={index + 1}
              />
              <Button variant="tertiary" onClick={() => onChange(persons.filter((_, at) => at !== index))}>
                {t('form.removePerson', { number: index + 1 })}
              </Button>
            </li>
          ),
        )}
      </ol>
      <Button id={persons.length + offered.length === 0 ? id : `${id}-add`} variant="secondary" onClick={() => onChange([...persons, {}])}>
        {persons.length === 0 ? t('form.addPerson') : t('form.addAnotherPerson')}
      </Button>
    </>
  )
}

interface PersonFieldsProps {
  readonly id: string
  readonly person: Readonly<Record<string, unknown>>
  readonly errors: ErrorsByPath
  readonly at: string
  readonly number: number
  readonly onChange: (part: Readonly<Record<string, string>>) => void
}

function PersonFields({ id, person, errors, at, number, onChange }: PersonFieldsProps) {
  const { t } = useMessages()
  return (
    <fieldset>
      <legend>
        <strong>{t('form.person', { number })}</strong>
      </legend>
      <TextInput
        id={`${id}-familyName`}
        label={t('form.familyName')}
        error={errors[`${at}/familyName`]}
        value={asText(person['familyName'])}
        onChange={(familyName) => onChange({ familyName })}
      />
      <TextInput
        id={`${id}-givenName`}
        label={t('form.givenName')}
        error={errors[`${at}/givenName`]}
        value={asText(person['givenName'])}
        onChange={(givenName) => onChange({ givenName })}
      />
      <TextInput
        id={`${id}-pin`}
        label={t('form.pin')}
        error={errors[`${at}/pin`]}
        value={asText(person['pin'])}
        onChange={(pin) => onChange({ pin })}
      />
    </fieldset>
  )
}

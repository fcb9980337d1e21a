/** Opening a case: which process, with whom, whether the person is protected, and in which version of the data model. Nothing leaves the house until the first document is sent. */
import {
  BackLink,
  type BucChoice,
  Button,
  type Case,
  ErrorSummary,
  Loaded,
  Page,
  type Problem,
  ProblemNotice,
  problemOf,
  Radios,
  useApi,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { ChooseInstitutions } from './choose-institutions.tsx'
import { ChooseModel } from './choose-model.tsx'
import { ChooseProcess } from './choose-process.tsx'

export function OpenCaseScreen() {
  const { t } = useMessages()
  const bucs = useResource<readonly BucChoice[]>('/api/desk/bucs')
  return (
    <Page title={t('openCase.title')} back={<BackLink to="/cases" label={t('desk.nav.cases')} />}>
      <p className="pa-lead">{t('openCase.intro')}</p>
      <Loaded of={bucs}>{(found) => <OpenCaseForm bucs={found} />}</Loaded>
    </Page>
  )
}

const targets = ['process', 'institution', 'protected'] as const
type Target = (typeof targets)[number]

function OpenCaseForm({ bucs }: { readonly bucs: readonly BucChoice[] }) {
  const { t } = useMessages()
  const api = useApi()
  const navigate = useNavigate()
  const [bucType, setBucType] = useState('')
  const [counterparties, setCounterparties] = useState<readonly string[]>([])
  const [isProtected, setProtected] = useState('')
  const [model, setModel] = useState<string>()
  const [errors, setErrors] = useState<readonly { target: Target; text: string }[]>([])
  const [failure, setFailure] = useState<Problem>()
  const [isOpening, setOpening] = useState(false)
  const requestId = useRef({ of: '', id: '' })
  const buc = bucs.find(({ type }) => type === bucType)
  const errorFor = (target: Target) => errors.find((error) => error.target === target)?.text

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (isOpening) return
    setFailure(undefined)
    const lacking: Readonly<Record<Target, string | undefined>> = {
      process: bucType === '' ? t('error.ui/process-missing') : undefined,
      institution: bucType !== '' && counterparties.length === 0 ? t('error.ui/institution-missing') : undefined,
      protected: isProtected === '' ? t('error.ui/choose-one') : undefined,
    }
    const found = targets.flatMap((target) => (lacking[target] === undefined ? [] : [{ target, text: lacking[target] }]))
    setErrors(found)
    if (found.length > 0) return
    setOpening(true)
    const body = { bucType, counterparties, protectedPerson: isProtected === 'yes', ...(model !== undefined && { model }) }
    const asked = JSON.stringify(body)
    if (requestId.current.of !== asked) requestId.current = { of: asked, id: crypto.randomUUID() }
    try {
      const opened = await api.post<Case>('/api/desk/cases', { ...body, requestId: requestId.current.id })
      await navigate({ to: '/cases/$caseId', params: { caseId: opened.id }, search: { opened: true } })
    } catch (error) {
      setFailure(problemOf(error))
    }
    setOpening(false)
  }

  return (
    <form className="pa-form pa-open-case" noValidate onSubmit={(event) => void open(event)}>
      <ErrorSummary errors={errors} />
      {failure !== undefined && <ProblemNotice problem={failure} trail />}
      <ChooseProcess
        bucs={bucs}
        chosen={buc}
        error={errorFor('process')}
        onChoose={(type) => {
          setBucType(type)
          setCounterparties([])
        }}
      />
      {buc !== undefined && (
        <ChooseInstitutions
          key={buc.type}
          bucType={buc.type}
          mayBeSeveral={buc.participants === 'multilateral'}
          chosen={counterparties}
          error={errorFor('institution')}
          onChoose={setCounterparties}
        />
      )}
      <Radios
        id="protected"
        row
        label={t('openCase.protected')}
        hint={t('openCase.protectedHint')}
        error={errorFor('protected')}
        value={isProtected}
        onChange={setProtected}
        choices={[
          { value: 'yes', label: t('answer.yes') },
          { value: 'no', label: t('answer.no') },
        ]}
      />
      <ChooseModel chosen={model} onChoose={setModel} />
      <div className="pa-actions">
        <Button type="submit" size="lg" busy={isOpening}>
          {t('openCase.open')}
        </Button>
      </div>
    </form>
  )
}

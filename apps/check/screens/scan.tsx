/** The code on paper: by camera, by photo, or as text when neither works. */
import {
  BackLink,
  Button,
  Details,
  ErrorSummary,
  Notice,
  Page,
  type Policy,
  type Problem,
  ProblemNotice,
  problemOf,
  TextInput,
  useApi,
  useMessages,
  useSession,
  type VerificationResult,
  Waiting,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { policiesFor, today } from '../policies.ts'
import { Camera } from '../scan/camera.tsx'
import { readCode } from '../scan/read-code.ts'
import { ResultView } from './result.tsx'

export function ScanScreen() {
  const { t } = useMessages()
  const api = useApi()
  const roles = useSession().data?.staff?.roles ?? []
  const chosen = useQueryClient().getQueryData<{ readonly policy: Policy; readonly date: string }>(['scan'])
  const policy = chosen?.policy ?? policiesFor(roles)[0] ?? 'labour-inspection'
  const [date] = useState(() => chosen?.date ?? today(new Date()))
  const [camera, setCamera] = useState(true)
  const [text, setText] = useState('')
  const [error, setError] = useState<{ readonly target: string; readonly text: string }>()
  const [failure, setFailure] = useState<Problem>()
  const [checking, setChecking] = useState(false)
  const [result, setResult] = useState<VerificationResult>()

  const check = async (qr: string) => {
    if (checking) return
    setError(undefined)
    setFailure(undefined)
    setChecking(true)
    setCamera(false)
    try {
      setResult(await api.post<VerificationResult>('/api/check/scan', { qr, date, policy }))
    } catch (caught) {
      setFailure(problemOf(caught))
    }
    setChecking(false)
  }
  const readPhoto = async (file: File | undefined) => {
    if (file === undefined) return
    const found = await readCode(file).catch(() => undefined)
    if (found === undefined) setError({ target: 'photo', text: t('error.ui/no-code-in-photo') })
    else await check(found)
  }
  if (result !== undefined) return <ResultView result={result} date={date} policy={policy} />
  if (checking)
    return (
      <Page title={t('scan.checking')}>
        <Waiting label={t('scan.checking')} />
      </Page>
    )
  const errorAt = (target: string) => (error?.target === target ? error.text : undefined)
  return (
    <Page title={t('scan.title')} back={<BackLink to="/" />}>
      <ErrorSummary errors={error === undefined ? [] : [error]} />
      {failure !== undefined && (
        <>
          <ProblemNotice problem={failure} trail />
          <Button onClick={() => setCamera(true)}>{t('scan.again')}</Button>
        </>
      )}
      {camera && failure === undefined && <Camera onCode={(code) => void check(code)} onUnavailable={() => setCamera(false)} />}
      {!camera && failure === undefined && (
        <Notice tone="info">
          <p>{t('scan.noCamera')}</p>
        </Notice>
      )}
      <div className="pa-form">
        <div className="pa-field" data-invalid={errorAt('photo') !== undefined || undefined}>
          <label htmlFor="photo">{t('scan.photo')}</label>
          {errorAt('photo') !== undefined && (
            <p className="ds-validation-message" id="photo-error">
              {errorAt('photo')}
            </p>
          )}
          <input
            className="pa-file"
            type="file"
            id="photo"
            accept="image/*"
            aria-describedby={errorAt('photo') === undefined ? undefined : 'photo-error'}
            onChange={(event) => {
              void readPhoto(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </div>
        <Details summary={t('scan.typeInstead')} open={!camera}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              if (text.trim() === '') setError({ target: 'code', text: t('error.ui/answer-missing') })
              else void check(text.trim())
            }}
          >
            <TextInput
              id="code"
              label={t('scan.text')}
              hint={t('scan.textHint')}
              error={errorAt('code')}
              value={text}
              onChange={setText}
              lines={4}
            />
            <Button type="submit" variant="secondary">
              {t('scan.check')}
            </Button>
          </form>
        </Details>
      </div>
    </Page>
  )
}

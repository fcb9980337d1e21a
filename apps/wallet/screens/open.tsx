/** A link or a code from another device: by camera, by photo, or pasted. It leads to the page that answers it. */
import { Button, ErrorSummary, Notice, Page, TextInput, useMessages } from '@passerelle/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { readLink } from '../read-link.ts'
import { Camera } from '../scan/camera.tsx'

interface Fault {
  readonly target: 'link' | 'photo'
  readonly text: string
}

export function OpenScreen() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<Fault>()
  const [camera, setCamera] = useState<'off' | 'on' | 'unavailable'>('off')

  const open = (found: string, target: Fault['target']) => {
    const link = readLink(found)
    setCamera('off')
    if (link !== undefined) void navigate({ to: link.to, search: link.search as never })
    else setFault({ target, text: t(found.trim() === '' ? 'wallet.open.missing' : 'wallet.problem.link-unreadable.text') })
  }
  const openPhoto = async (file: File | undefined) => {
    if (file === undefined) return
    const { readCode } = await import('../scan/read-code.ts')
    const found = await readCode(file).catch(() => undefined)
    if (found === undefined) setFault({ target: 'photo', text: t('error.ui/no-code-in-photo') })
    else open(found, 'photo')
  }
  const faultAt = (target: Fault['target']) => (fault?.target === target ? fault.text : undefined)

  return (
    <Page title={t('wallet.open.title')}>
      <ErrorSummary errors={fault === undefined ? [] : [fault]} />
      <p>{t('wallet.open.text')}</p>
      <form
        className="pa-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          open(text, 'link')
        }}
      >
        <TextInput
          id="link"
          label={t('wallet.open.link')}
          hint={t('wallet.open.linkHint')}
          error={faultAt('link')}
          value={text}
          onChange={setText}
          lines={4}
        />
        <Button type="submit">{t('wallet.open.go')}</Button>
      </form>
      <h2>{t('wallet.open.scan')}</h2>
      {camera === 'on' && <Camera onCode={(code) => open(code, 'photo')} onUnavailable={() => setCamera('unavailable')} />}
      {camera === 'unavailable' && (
        <Notice tone="info" live>
          <p>{t('scan.noCamera')}</p>
        </Notice>
      )}
      {camera !== 'unavailable' && (
        <p>
          <Button variant="secondary" onClick={() => setCamera(camera === 'on' ? 'off' : 'on')}>
            {t(camera === 'on' ? 'wallet.open.stop' : 'wallet.open.camera')}
          </Button>
        </p>
      )}
      <Photo error={faultAt('photo')} onPhoto={(file) => void openPhoto(file)} />
    </Page>
  )
}

function Photo({ error, onPhoto }: { readonly error: string | undefined; readonly onPhoto: (file: File | undefined) => void }) {
  const { t } = useMessages()
  return (
    <div className="pa-field" data-invalid={error !== undefined || undefined}>
      <label htmlFor="photo">{t('scan.photo')}</label>
      {error !== undefined && (
        <p className="ds-validation-message" id="photo-error">
          {error}
        </p>
      )}
      <input
        className="pa-file"
        type="file"
        id="photo"
        accept="image/*"
        aria-describedby={error === undefined ? undefined : 'photo-error'}
        onChange={(event) => {
          onPhoto(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </div>
  )
}

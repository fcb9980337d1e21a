/** A link or a code from another device: pasted here, it leads to the page that answers it. */
import { Button, ErrorSummary, Page, TextInput, useMessages } from '@passerelle/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { readLink } from '../read-link.ts'

export function OpenScreen() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const open = () => {
    const link = readLink(text)
    if (link === undefined) setError(t(text.trim() === '' ? 'wallet.open.missing' : 'wallet.problem.link-unreadable.text'))
    else void navigate({ to: link.to, search: link.search as never })
  }
  return (
    <Page title={t('wallet.open.title')}>
      <ErrorSummary errors={error === undefined ? [] : [{ target: 'link', text: error }]} />
      <p>{t('wallet.open.text')}</p>
      <form
        className="pa-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <TextInput
          id="link"
          label={t('wallet.open.link')}
          hint={t('wallet.open.linkHint')}
          error={error}
          value={text}
          onChange={setText}
          lines={4}
        />
        <Button type="submit">{t('wallet.open.go')}</Button>
      </form>
    </Page>
  )
}

/** Keeps what was written so far; the moment of the last saving is announced. */
import { Button, useMessages } from '@passerelle/ui'
import type { DraftKeeper } from './use-draft.ts'

interface DraftSavingProps {
  readonly draft: DraftKeeper
  readonly onSave: () => void
}

export function DraftSaving({ draft: { kept, isSaving, failure }, onSave }: DraftSavingProps) {
  const { t, moment } = useMessages()
  return (
    <>
      <Button variant="secondary" busy={isSaving} onClick={onSave}>
        {t('sedForm.saveDraft')}
      </Button>
      <p role="status" className="pa-quiet pa-saved">
        {kept !== undefined && failure === undefined && t('sedForm.savedDraft', { at: moment(kept.savedAt) })}
      </p>
    </>
  )
}

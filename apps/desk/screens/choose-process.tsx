/** One of the processes: typed words narrow the list, which stands by sector; what was chosen stands alone until it is changed. */
import { type BucChoice, Button, holdsWords, TextInput, useMessages } from '@passerelle/ui'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { named } from './case-texts.ts'
import { useLabels } from './labels.ts'

interface ChooseProcessProps {
  readonly bucs: readonly BucChoice[]
  readonly chosen: BucChoice | undefined
  readonly error: string | undefined
  readonly onChoose: (type: string) => void
}

export function ChooseProcess({ bucs, chosen, error, onChoose }: ChooseProcessProps) {
  const messages = useMessages()
  const { t, find, locale } = messages
  const label = useLabels()
  const [words, setWords] = useState('')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const change = useRef<HTMLDivElement>(null)
  const sectorName = (sector: string) => find(`sector.${sector}`) ?? sector
  const nameOf = ({ type, title }: BucChoice) => {
    const name = named(messages, label, 'buc', type)
    return name === type ? t('case.typeAndCode', { name: title, code: type }) : name
  }
  if (chosen !== undefined)
    return (
      <div className="pa-chosen" ref={change}>
        <h2>{t('openCase.process')}</h2>
        <p>
          <strong>{nameOf(chosen)}</strong>
          <br />
          <span className="pa-quiet">{sectorName(chosen.sector)}</span>
        </p>
        <Button
          variant="secondary"
          onClick={() => {
            flushSync(() => onChoose(''))
            document.getElementById('process')?.focus()
          }}
        >
          {t('openCase.otherProcess')}
        </Button>
      </div>
    )
  const found = bucs.filter(
    (buc) => words.trim() === '' || holdsWords(`${nameOf(buc)} ${buc.title} ${sectorName(buc.sector)}`, words, locale),
  )
  const sectors = [...new Set(bucs.map(({ sector }) => sector))]
  const isSearching = words.trim() !== ''
  const toggle = (sector: string) => {
    const next = new Set(open)
    if (!next.delete(sector)) next.add(sector)
    setOpen(next)
  }
  return (
    <fieldset className="pa-field">
      <legend>
        <h2 className="pa-legend">{t('openCase.process')}</h2>
      </legend>
      <TextInput id="process" label={t('openCase.find')} hint={t('openCase.findHint')} error={error} value={words} onChange={setWords} />
      <p className="pa-quiet" role="status">
        {t('openCase.found', { count: found.length })}
      </p>
      <ul className="pa-sectors">
        {sectors.map((sector) => {
          const those = found.filter((buc) => buc.sector === sector)
          if (those.length === 0) return null
          const isOpen = isSearching || open.has(sector)
          return (
            <li key={sector}>
              <h3>
                <button
                  type="button"
                  className="pa-plain-button"
                  aria-expanded={isOpen}
                  aria-disabled={isSearching || undefined}
                  onClick={() => {
                    if (!isSearching) toggle(sector)
                  }}
                >
                  {t('openCase.sector', { name: sectorName(sector), count: those.length })}
                </button>
              </h3>
              {isOpen && (
                <ul className="pa-processes">
                  {those.map((buc) => (
                    <li key={buc.type}>
                      <button type="button" onClick={() => choose(buc.type)}>
                        {nameOf(buc)}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )

  function choose(type: string) {
    flushSync(() => onChoose(type))
    document.getElementById('institution')?.focus({ preventScroll: true })
    document.querySelector('.pa-chosen')?.scrollIntoView({ block: 'start' })
  }
}

/** The form of any document: a table of contents with progress, sections that unfold, and only what is unfolded on the page. */
import { ChevronIcon, Details, useMessages } from '@passerelle/ui'
import { useMemo } from 'react'
import { type Draft, fieldId, valueAt } from './document-draft.ts'
import { FormProvider } from './form-context.ts'
import type { FormEvent, FormState } from './form-state.ts'
import { changeAndFocus, Parts } from './parts.tsx'
import { ancestorsOf, progressOf, type Section, type SectionState, sectionOf, sectionState } from './sections.ts'

interface DocumentFormProps {
  readonly sections: readonly Section[]
  readonly state: FormState
  readonly change: (event: FormEvent) => void
  readonly label: (key: string) => string
}

export function DocumentForm({ sections, state, change, label }: DocumentFormProps) {
  const { draft, open, errors, wanted } = state
  const form = useMemo(() => ({ label, change, errors, wanted }), [label, change, errors, wanted])
  const wrong = new Set([...errors.keys()].map((pointer) => sectionOf(sections, pointer)?.key))
  return (
    <FormProvider value={form}>
      <div className="pa-writing">
        <Contents sections={sections} draft={draft} wrong={wrong} label={label} change={change} />
        <div className="pa-writing__sections pa-form">
          {sections.map((section) => (
            <SectionBox
              key={section.key}
              section={section}
              draft={draft}
              isOpen={open.has(section.key)}
              isWrong={wrong.has(section.key)}
              error={errors.get(section.key)}
              label={label}
              change={change}
            />
          ))}
        </div>
      </div>
    </FormProvider>
  )
}

/** The id of the button that unfolds a section. */
const sectionId = (key: string): string => `section${key}`

export function useSectionTitle(label: (key: string) => string): (section: Section) => string {
  const { t } = useMessages()
  return ({ labelKey }) => (labelKey === undefined ? t('sedForm.general') : label(labelKey))
}

interface ContentsProps {
  readonly sections: readonly Section[]
  readonly draft: Draft
  readonly wrong: ReadonlySet<string | undefined>
  readonly label: (key: string) => string
  readonly change: (event: FormEvent) => void
}

function Contents({ sections, draft, wrong, label, change }: ContentsProps) {
  const { t } = useMessages()
  const title = useSectionTitle(label)
  const { of, filled, total } = progressOf(sections, draft)
  const progress = t(of === 'required' ? 'sedForm.progressRequired' : 'sedForm.progressAll', { filled, total })
  const list = (
    <ol className="pa-contents__list">
      {sections.map((section) => {
        const state = sectionState(section, draft)
        return (
          <li key={section.key} data-state={wrong.has(section.key) ? 'wrong' : state}>
            <a
              className="ds-link"
              href={`#${sectionId(section.key)}`}
              onClick={(event) => {
                event.preventDefault()
                changeAndFocus(() => change({ kind: 'shown', sections: [section.key], at: [] }), sectionId(section.key))
                document.getElementById(sectionId(section.key))?.scrollIntoView({ block: 'start' })
              }}
            >
              {title(section)}
            </a>{' '}
            <StateText section={section} state={state} isWrong={wrong.has(section.key)} />
          </li>
        )
      })}
    </ol>
  )
  return (
    <nav className="pa-contents" aria-label={t('sedForm.contents')}>
      <p className="pa-contents__progress">
        <strong>{progress}</strong>
      </p>
      <div className="pa-contents__wide">{list}</div>
      <div className="pa-contents__narrow">
        <Details summary={t('sedForm.contents')}>{list}</Details>
      </div>
    </nav>
  )
}

interface StateTextProps {
  readonly section: Section
  readonly state: SectionState
  readonly isWrong: boolean
}

function StateText({ section, state, isWrong }: StateTextProps) {
  const { t } = useMessages()
  const text = isWrong
    ? t('sedForm.state.wrong')
    : state === 'empty'
      ? section.required
        ? t('sedForm.state.required')
        : ''
      : t(`sedForm.state.${state}`)
  return text === '' ? null : (
    <span className="pa-contents__state" data-state={isWrong ? 'wrong' : state}>
      {text}
    </span>
  )
}

interface SectionBoxProps {
  readonly section: Section
  readonly draft: Draft
  readonly isOpen: boolean
  readonly isWrong: boolean
  readonly error: string | undefined
  readonly label: (key: string) => string
  readonly change: (event: FormEvent) => void
}

function SectionBox({ section, draft, isOpen, isWrong, error, label, change }: SectionBoxProps) {
  const title = useSectionTitle(label)
  const id = sectionId(section.key)
  const [only, second] = section.nodes
  const isOneGroup = only !== undefined && second === undefined && only.kind === 'group' && !only.repeats
  return (
    <section className="pa-fold" data-open={isOpen || undefined} id={isOneGroup ? fieldId(section.key) : undefined} tabIndex={-1}>
      <h2>
        <button
          type="button"
          id={id}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => change({ kind: 'section-toggled', key: section.key })}
        >
          <ChevronIcon />
          <span>
            {section.box !== undefined && <span className="pa-box">{section.box} </span>}
            {title(section)}
          </span>
          <StateText section={section} state={sectionState(section, draft)} isWrong={isWrong} />
        </button>
      </h2>
      <div id={`${id}-body`} className="pa-fold__body" hidden={!isOpen}>
        {isOpen &&
          (isOneGroup ? (
            <>
              {error !== undefined && <p className="ds-validation-message">{error}</p>}
              <Parts nodes={only.children} at={section.key} value={valueAt(draft, section.key)} />
            </>
          ) : (
            <Parts nodes={section.nodes} at={section.at} value={valueAt(draft, section.at)} />
          ))}
      </div>
    </section>
  )
}

/** The sections and parts that must be open for a pointer to be seen. */
export function showing(sections: readonly Section[], pointer: string): FormEvent {
  const section = sectionOf(sections, pointer)
  return { kind: 'shown', sections: section === undefined ? [] : [section.key], at: ancestorsOf(pointer) }
}

/** What stands around the sections of every print: heading, number, information for the holder, the signed code and how to check it. */
import type { PrintedForm, PrintedSection } from './form.ts'
import { paperDate } from './paper-values.ts'
import type { PrintFacts, PrintText, Standing } from './print-text.ts'

/** With its quiet zone; the paper profile asks for at least 6 cm. @source eEHIC technical specification v0.5 */
const smallestCodeMillimetres = 70

export function formFrame(
  form: { readonly code: string; readonly key: 'pda1' | 'prc'; readonly sections: readonly PrintedSection[] },
  facts: PrintFacts,
  { language, message }: PrintText,
): PrintedForm {
  const warning = warningOf(facts.standing, message)
  const date = paperDate(facts.issuedOn)
  return {
    language,
    system: message('system'),
    code: form.code,
    title: message(`${form.key}.title`),
    legalBasis: message(`${form.key}.legal-basis`),
    number: { no: '', label: message('number'), value: facts.number, span: 12 },
    issuedOn: { no: '', label: message('issued-on'), value: date, span: 12 },
    ...(warning === undefined ? {} : { warning }),
    information: {
      title: message('information'),
      paragraphs: [message(`${form.key}.information-1`), message(`${form.key}.information-2`)],
    },
    sections: form.sections,
    seal: {
      title: message('seal'),
      svg: facts.codeSvg,
      alt: message('code-alt', { number: facts.number, profile: facts.profile }),
      millimetres: Math.max(smallestCodeMillimetres, facts.codeMillimetres),
      steps: [message('seal-scan'), message('seal-answer'), message('seal-paper')],
      sealedBy: message('sealed-by', { institution: facts.institutionName, date }),
    },
    chosen: message('chosen'),
    notChosen: message('not-chosen'),
    footer: message('footer'),
    date: facts.issuedOn,
    issuer: facts.institutionName,
  }
}

function warningOf(standing: Standing, message: PrintText['message']): string | undefined {
  switch (standing.state) {
    case 'valid':
      return standing.coverEndedOn === undefined ? undefined : message('cover-ended', { date: paperDate(standing.coverEndedOn) })
    case 'superseded':
      return message('superseded', { date: paperDate(standing.on), number: standing.by })
    case 'withdrawn':
      return message('withdrawn', { date: paperDate(standing.on) })
  }
}

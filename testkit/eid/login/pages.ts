/** The two pages of a login: who are you, and for whom do you act. Plain forms, one button a choice. */
import type { StateCode } from '@passerelle/kernel'
import { type Html, html } from '../page/html.ts'
import { renderPage, textsIn } from '../page/page.ts'
import { type DemoPerson, type DemoStaff, nameOf } from '../people.table.ts'
import type { EidClient } from './provider.ts'

type Login = DemoPerson | DemoStaff

export interface ChoosePerson {
  readonly language: string
  /** Where the choice is posted. */
  readonly action: string
  readonly here: string
  readonly client?: EidClient
  readonly logins: readonly Login[]
}

/** People and staff of the client's State come first: they are the likely ones. */
export function choosePerson(page: ChoosePerson): string {
  const t = textsIn(page.language)
  const isNear = (login: Login) => page.client === undefined || login.state === page.client.state
  const groups: readonly (readonly [string, readonly Login[]])[] = [
    [t('people'), page.logins.filter((login) => login.kind === 'person' && isNear(login))],
    [t('staff'), page.logins.filter((login) => login.kind === 'staff' && isNear(login))],
    [t('others'), page.logins.filter((login) => !isNear(login))],
  ]
  const body = html`${page.client === undefined ? '' : html`<p>${t('login.for', { client: page.client.name })}</p>`}
<form method="post" action="${page.action}">
<input type="hidden" name="lang" value="${page.language}">
${groups.map(([title, logins]) => group(title, logins, page.language))}
</form>
${page.client === undefined ? '' : html`<form method="post" action="${page.action}/cancellation"><button type="submit">${t('cancel')}</button></form>`}`
  return renderPage({ language: page.language, title: t('login.title'), body, here: page.here })
}

function group(title: string, logins: readonly Login[], language: string): Html {
  if (logins.length === 0) return html``
  const t = textsIn(language)
  const states = new Intl.DisplayNames([language], { type: 'region' })
  const buttons = logins.map(
    (login) => html`<li><button type="submit" name="who" value="${login.id}"><strong>${nameOf(login)}</strong>
<span class="quiet">${t(`story.${login.story}`)}, ${nameOfState(states, login.state)}</span></button></li>`,
  )
  return html`<h2>${title}</h2><ul class="people">${buttons}</ul>`
}

function nameOfState(names: Intl.DisplayNames, state: StateCode): string {
  return names.of(state) ?? state
}

export interface ChooseCompany {
  readonly language: string
  readonly action: string
  readonly who: DemoPerson
  /** The value that means: for nobody else. */
  readonly oneself: string
}

export function chooseCompany(page: ChooseCompany): string {
  const t = textsIn(page.language)
  const body = html`<form method="post" action="${page.action}">
<input type="hidden" name="lang" value="${page.language}">
<input type="hidden" name="who" value="${page.who.id}">
<ul class="people">
${page.who.mayActFor.map((company) => html`<li><button type="submit" name="actingFor" value="${company.legalPersonId}"><strong>${company.name}</strong><span class="quiet">${t('acting.company')}</span></button></li>`)}
<li><button type="submit" name="actingFor" value="${page.oneself}"><strong>${nameOf(page.who)}</strong><span class="quiet">${t('acting.self')}</span></button></li>
</ul>
</form>`
  return renderPage({ language: page.language, title: t('acting.title'), body })
}

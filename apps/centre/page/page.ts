/** The directory as a page that people read: institutions by State, in their language. */
import type { Institution } from '@passerelle/directory'
import { type StateCode, stateCodes } from '@passerelle/kernel'
import { type Html, html } from './html.ts'
import { messages, textsIn } from './messages.ts'

export interface DirectoryPage {
  readonly language: string
  readonly state?: StateCode
  readonly institutions: readonly Institution[]
  /** Party ids by institution. */
  readonly accessPoints: ReadonlyMap<string, string>
  /** Shown as what it is: fictional, and approved by nobody. */
  readonly isDemo: boolean
  readonly isApprovedAutomatically: boolean
  readonly version: number
  readonly expiresAt: Date
}

export function renderPage(page: DirectoryPage): string {
  const t = textsIn(page.language)
  const until = new Intl.DateTimeFormat(page.language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(page.expiresAt)
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('title')} – Passerelle</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#list">${t('skip')}</a>
<header>
${languageLinks(page)}
<h1>${t('title')}</h1>
${notice(page)}
<p>${t('intro')}</p>
</header>
<main>
${stateForm(page)}
<div class="scroll" id="list" tabindex="0" role="region" aria-label="${t('title')}">${institutionTable(page)}</div>
</main>
<footer>
<p class="quiet">${t('version', { version: page.version, until: `${until} UTC` })}</p>
<h2>${t('machines')}</h2>
<ul class="machines">
<li><a href="/directory/bundle">${t('bundle')}</a></li>
<li><a href="/trusted-lists">${t('trustedLists')}</a></li>
<li><a href="/code-lists">${t('codeLists')}</a></li>
<li><a href="/openapi.json">${t('api')}</a></li>
</ul>
</footer>
</body>
</html>
`.text
}

function languageLinks(page: DirectoryPage): Html {
  const links = [...messages.keys()].map((language) => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
    const state = page.state === undefined ? '' : `&state=${page.state}`
    return language === page.language
      ? html`<li><span aria-current="true">${name}</span></li>`
      : html`<li><a href="/?lang=${language}${state}" lang="${language}" hreflang="${language}">${name}</a></li>`
  })
  return html`<nav aria-label="${textsIn(page.language)('language')}"><ul>${links}</ul></nav>`
}

function notice(page: DirectoryPage): Html {
  const t = textsIn(page.language)
  const sentences = [...(page.isDemo ? [t('demo')] : []), ...(page.isApprovedAutomatically ? [t('automatic')] : [])]
  return sentences.length === 0 ? html`` : html`<p class="note">${sentences.join(' ')}</p>`
}

function stateForm(page: DirectoryPage): Html {
  const t = textsIn(page.language)
  const options = stateCodes
    .map((code) => ({ code, name: nameOfState(code, page.language) }))
    .sort((a, b) => a.name.localeCompare(b.name, page.language))
    .map(({ code, name }) => html`<option value="${code}"${code === page.state ? html` selected` : ''}>${name}</option>`)
  return html`<form method="get" action="/">
<input type="hidden" name="lang" value="${page.language}">
<div><label for="state">${t('state')}</label>
<select id="state" name="state"><option value="">${t('allStates')}</option>${options}</select></div>
<button type="submit">${t('show')}</button>
</form>`
}

function institutionTable(page: DirectoryPage): Html {
  const t = textsIn(page.language)
  if (page.institutions.length === 0) return html`<p>${t('none')}</p>`
  const rows = page.institutions.map(
    (institution) => html`<tr>
<th scope="row">${institution.names[page.language] ?? institution.names.en ?? institution.id}</th>
<td>${nameOfState(institution.state, page.language)}</td>
<td>${institution.id}</td>
<td>${institution.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}</td>
<td>${page.accessPoints.get(institution.id) ?? t('notConnected')}</td>
</tr>`,
  )
  return html`<table>
<caption>${t('count', { n: page.institutions.length })}</caption>
<thead><tr><th scope="col">${t('institution')}</th><th scope="col">${t('state')}</th><th scope="col">${t('id')}</th><th scope="col">${t('kinds')}</th><th scope="col">${t('reached')}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`
}

function nameOfState(code: StateCode, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
}

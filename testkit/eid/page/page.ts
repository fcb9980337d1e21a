/** The frame of every page: says in every language that this is a stand-in, and offers the other languages. */
import { type Html, html } from './html.ts'
import { messages, textsIn } from './messages.ts'

export { textsIn } from './messages.ts'

export interface Page {
  readonly language: string
  readonly title: string
  readonly body: Html
  /** Address of this page, to which `?lang=` is added; without it no languages are offered. */
  readonly here?: string
}

export function renderPage(page: Page): string {
  const t = textsIn(page.language)
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${t('standIn')}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>
<p class="label"><strong>${t('standIn')}</strong> ${t('standInText')}</p>
${page.here === undefined ? '' : languageLinks(page.language, page.here)}
</header>
<main>
<h1>${page.title}</h1>
${page.body}
</main>
</body>
</html>
`.text
}

function languageLinks(current: string, here: string): Html {
  const links = [...messages.keys()].map((language) => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
    return language === current
      ? html`<li><span aria-current="true">${name}</span></li>`
      : html`<li><a href="${here}${here.includes('?') ? '&' : '?'}lang=${language}" lang="${language}" hreflang="${language}">${name}</a></li>`
  })
  return html`<nav aria-label="${textsIn(current)('language')}"><ul>${links}</ul></nav>`
}

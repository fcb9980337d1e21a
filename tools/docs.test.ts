/** Keeps the pages honest: what README, CONTRIBUTING and docs name (files, commands, codes, variables, screen texts) is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const notOurs = new Set(['node_modules', 'dist', 'var', 'test-results', '.git', 'canaries'])

/** Every file below a place, as a path from the root. */
function filesBelow(place: string): string[] {
  return readdirSync(join(root, place), { withFileTypes: true }).flatMap((entry) => {
    const path = place === '' ? entry.name : `${place}/${entry.name}`
    if (notOurs.has(entry.name)) return []
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

const files = filesBelow('')
/** The printed vocabulary is compared with the definitions, its links too, where it is made (apps/cli/vocabulary). */
const pages = files.filter((path) => /^(README|CONTRIBUTING|docs\/(?!vocabulary\/).+)\.md$/.test(path))
const sources = files
  .filter((path) => /\.(ts|tsx|mjs|sql)$/.test(path) && path !== 'tools/docs.test.ts')
  .map(read)
  .join('\n')
const workspaces = files
  .filter((path) => path.endsWith('package.json'))
  .map((path) => JSON.parse(read(path)) as { name: string; scripts?: Record<string, string> })
const lockfile = JSON.parse(read('package-lock.json')) as { packages: Record<string, object> }
const packages = workspaces
  .map(({ name }) => name)
  .concat(Object.keys(lockfile.packages).map((path) => path.replace(/^node_modules\//, '')))
const scripts = workspaces.find(({ name }) => name === 'passerelle')?.scripts ?? {}

/** A page without its fenced blocks, and the commands of those blocks. */
function parts(page: string): { readonly text: string; readonly blocks: string } {
  const text = read(page)
  const blocks = [...text.matchAll(/^[ \t]*```[^\n]*\n([\s\S]*?)^[ \t]*```/gm)].map((match) => match[1] ?? '')
  return { text: text.replace(/^[ \t]*```[^\n]*\n[\s\S]*?^[ \t]*```/gm, ''), blocks: blocks.join('\n') }
}

const inBackticks = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')

/** Headings as GitHub makes anchors of them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

function brokenLinks(page: string): string[] {
  return [...parts(page).text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor)
    })
}

const isPath = (word: string): boolean =>
  /^[\w@.*-]+(\/[\w.*@-]+)+\/?$/.test(word) && !/^(\d|application\/|var\/|dist\/)/.test(word) && !word.startsWith('.ci/')

/** A path may be written from the root, from `packages`, or from the page; what is before a `*` must be there. */
function isThere(page: string, word: string): boolean {
  const fixed = (word.split('*')[0] ?? '').replace(/\/$/, '')
  if (fixed.startsWith('@')) return packages.some((name) => fixed === name || fixed.startsWith(`${name}/`))
  if ([fixed, join('packages', fixed), join(dirname(page), fixed)].some((path) => existsSync(join(root, path)))) return true
  // Codes are written like paths: `as4/unsigned`. The reasons of casework are joined with their room when they are shown.
  const [room, reason] = word.split('/')
  return sources.includes(`'${word}'`) || (room === 'casework' && sources.includes(`'${reason}':`))
}

/** Where the words of the command stand; those of a group in a file of its own. */
const cli = files
  .filter((path) => /^apps\/cli\/(.+-)?command\.ts$/.test(path))
  .map(read)
  .join('\n')
const groups = new Set(files.flatMap((path) => /^apps\/cli\/([a-z]+)\/\1-command\.ts$/.exec(path)?.[1] ?? []))

function unknownCommands(page: string): string[] {
  const { text, blocks } = parts(page)
  const commands = [...inBackticks(text), ...blocks.split('\n')]
  return commands.filter((command) => {
    const [, script] = /^npm run ([\w:-]+)/.exec(command) ?? []
    const [, started] = /^npm (start|test)\b/.exec(command) ?? []
    const [, passerelle, below] = /^npx passerelle(?: ([a-z]+))?(?: ([a-z]+)\b)?/.exec(command) ?? []
    const options = [...command.matchAll(/ --([a-z-]+)/g)].map((match) => match[1] ?? '')
    if (script !== undefined) return scripts[script] === undefined
    if (started === 'start')
      return scripts.start === undefined || !options.every((option) => read('testkit/world/main.ts').includes(`'--${option}'`))
    if (started === 'test') {
      const [, only = ''] = / --only ([\w,]+)/.exec(command) ?? []
      return only.split(',').some((name) => name !== '' && !read('tools/test.mjs').includes(`name: '${name}'`))
    }
    if (passerelle !== undefined && groups.has(passerelle) && below !== undefined) {
      const own = read(`apps/cli/${passerelle}/${passerelle}-command.ts`)
      if (!own.includes(`.command('${below}')`) || !options.every((option) => own.includes(`'--${option}`))) return true
    }
    if (passerelle !== undefined)
      return !cli.includes(`.command('${passerelle}')`) || !options.every((option) => cli.includes(`'--${option}`))
    return false
  })
}

/** Curly quotes hold what a screen says. */
const screens = ['packages/ui/messages/en.json', 'testkit/eid/page/messages/en.json']
  .flatMap((file) => Object.values(JSON.parse(read(file)) as Record<string, string>))
  .concat(sources)

describe.each(pages)('%s', (page) => {
  it('links to what is there', () => expect(brokenLinks(page)).toEqual([]))
  it('names files, packages and codes that are there', () => {
    const words = inBackticks(parts(page).text).filter(isPath)
    expect(words.filter((word) => !isThere(page, word))).toEqual([])
  })
  it('names commands and options that are there', () => expect(unknownCommands(page)).toEqual([]))
  it('names environment variables that something reads', () => {
    const variables = inBackticks(parts(page).text).filter((word) => /^[A-Z]+(_[A-Z]+)+$/.test(word))
    const known = (name: string) => sources.includes(name) || (name.startsWith('DATABASE_URL_') && sources.includes('DATABASE_URL_${'))
    expect(variables.filter((name) => !known(name))).toEqual([])
  })
  it('quotes screens as they are', () => {
    const quotes = [...parts(page).text.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '')
    expect(quotes.filter((quote) => !screens.some((text) => text.includes(quote)))).toEqual([])
  })
})

describe('the pages', () => {
  it('are found, so that this test looks at something', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/run-it.md', 'docs/adr/0001-layout.md']))
    expect(isThere('README.md', 'packages/nowhere')).toBe(false)
    expect(isThere('README.md', 'as4/never-heard-of')).toBe(false)
    expect(brokenLinks('README.md').concat('x')).toHaveLength(1)
    expect([...groups].sort()).toEqual(['buc', 'law', 'sed', 'vocabulary'])
  })
})

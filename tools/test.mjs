// `npm test`: installs what is missing, then runs every check in turn and says at the end what passed, what failed and what to look at.
// `npm test -- --only unit,journeys` runs a part.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installChromium, installPackages, requireNode, root, stop } from './install.mjs'

requireNode()
installPackages()

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const bin = (name) => join(root, 'node_modules', '.bin', name)
const unitReport = join(results, 'unit.json')
const screensReport = join(results, 'screens.json')
const journeyReport = join(results, 'journeys.json')

const checks = [
  { name: 'types', run: [process.execPath, [join(root, 'node_modules/typescript-7/bin/tsc'), '-b']] },
  { name: 'walls', run: [process.execPath, [join(root, 'tools/walls.mjs')]] },
  { name: 'lint', run: [bin('biome'), ['ci', '.']] },
  { name: 'unused', run: [bin('knip'), ['--no-progress', '--no-config-hints']] },
  { name: 'unit', run: [bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]] },
  // Cases at the desk with axe, at the width where most can go wrong; the journeys walk the other pages. All: npx playwright test -c packages/ui.
  {
    name: 'screens',
    prepare: () => buildFaces() && { CHROMIUM_PATH: installChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: screensReport },
    run: [bin('playwright'), ['test', '-c', 'packages/ui', 'apps/desk/cases', '--grep-invert', 'on a desktop', '--reporter=list,json']],
  },
  { name: 'journeys', prepare: () => ({ CHROMIUM_PATH: installChromium() }), run: [bin('playwright'), ['test']] },
]

/** @returns whether the pages are built from their sources as they are now */
function buildFaces() {
  const build = "import { buildWeb } from './testkit/world/build-web.ts'; await buildWeb(process.cwd(), console.log)"
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', build], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}

const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '').split(',') : undefined
const unknown = only?.filter((name) => !checks.some((check) => check.name === name)) ?? []
if (unknown.length > 0)
  stop(`There is no check called ${unknown.join(', ')}. The checks are: ${checks.map((check) => check.name).join(', ')}.`)
if (!existsSync(join(root, '..', 'shared', 'vectors')))
  console.log('Published test vectors were not found at ../shared: the tests that read them are left out.\n')

const outcomes = []
for (const check of checks.filter(({ name }) => only === undefined || only.includes(name))) {
  console.log(`\n── ${check.name} ${'─'.repeat(Math.max(0, 70 - check.name.length))}`)
  const begun = Date.now()
  const [command, args] = check.run
  // False: what the check needs could not be made.
  const prepared = check.prepare?.() ?? {}
  const isGood =
    prepared !== false &&
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...prepared },
    }).status === 0
  outcomes.push({ name: check.name, isGood, seconds: Math.round((Date.now() - begun) / 1000) })
}

const count = { passed: 0, failed: 0 }
if (existsSync(unitReport)) {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'))
  count.passed += report.numPassedTests
  count.failed += report.numFailedTests
}
for (const report of [screensReport, journeyReport].filter((path) => existsSync(path))) {
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  count.passed += stats.expected
  count.failed += stats.unexpected
}
console.log(`\n── result ${'─'.repeat(64)}`)
for (const { name, isGood, seconds } of outcomes)
  console.log(`${isGood ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${String(seconds).padStart(4)} s`)
const broken = outcomes.filter(({ isGood }) => !isGood)
console.log(
  broken.length === 0
    ? '\nAll checks passed. Next: npm start, then open the addresses that it prints.'
    : `\nLook first at: ${broken[0].name}. Run it alone with: npm test -- --only ${broken[0].name}`,
)
// A check that has left no report counts as one that failed.
const reports = { unit: unitReport, screens: screensReport, journeys: journeyReport }
console.log(`${count.passed} passed, ${count.failed + broken.filter(({ name }) => !existsSync(reports[name] ?? '')).length} failed`)
process.exit(broken.length === 0 ? 0 : 1)

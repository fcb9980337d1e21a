// Checks the walls of the house, and that each wall's canary is still heard: a rule that stays silent on a fixture made to break it fails the run.

import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const canaries = join(root, 'tools', 'canaries')
let failures = 0

function report(isGood, text) {
  if (!isGood) failures += 1
  console.log(`${isGood ? '  holds ' : '  BROKEN'}  ${text}`)
}

async function violationsIn(folder, places) {
  const options = { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true, baseDir: folder }
  const tsConfig = extractTSConfig(join(root, 'tsconfig.base.json'))
  const { output } = await cruise(
    places.filter((place) => existsSync(join(folder, place))),
    options,
    undefined,
    { tsConfig },
  )
  return {
    modules: output.summary.totalCruised,
    violations: output.summary.violations.filter((violation) => violation.rule.severity === 'error'),
  }
}

const places = ['packages', 'apps', 'testkit', 'bench']
const { modules, violations } = await violationsIn(root, places)
report(modules > 20, `dependency-cruiser reads the tree (${modules} modules)`)
for (const { rule, from, to } of violations) report(false, `${rule.name}: ${from} → ${to}`)
for (const rule of config.forbidden) {
  const fixture = join(canaries, rule.name)
  if (!existsSync(fixture)) {
    report(false, `${rule.name}: has no canary`)
    continue
  }
  const heard = (await violationsIn(fixture, places)).violations.some((violation) => violation.rule.name === rule.name)
  report(heard, `${rule.name}${heard ? '' : ': the canary broke it and the tool stayed silent'}`)
}

// Package exports: what is not a door does not resolve.
const blocked = spawnSync(process.execPath, ['--input-type=module', '-e', "await import('@passerelle/kernel/result.ts')"], {
  cwd: root,
  encoding: 'utf8',
})
report(blocked.status !== 0 && blocked.stderr.includes('ERR_PACKAGE_PATH_NOT_EXPORTED'), 'package exports hide what is not a door')

// Project references: a room that imports what it does not declare does not compile.
const typeCanary = join(canaries, 'undeclared-reference')
const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', typeCanary, '--noEmit'], {
  encoding: 'utf8',
})
report(tsc.status !== 0 && /TS6059|TS6307|TS2307/.test(tsc.stdout), 'project references refuse an undeclared room')

// The clock and the network have no name in law and vocabulary.
// The linter reads the rule by the file's place, so the canary sits in the room for a moment.
const guest = join(root, 'packages', 'law', 'canary.ts')
copyFileSync(join(canaries, 'law-without-clock', 'index.ts'), guest)
const biome = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', guest], { cwd: root, encoding: 'utf8' })
rmSync(guest)
report(biome.status !== 0 && `${biome.stdout}${biome.stderr}`.includes('noRestrictedGlobals'), 'law has no clock and no network')

console.log(failures === 0 ? `walls: all ${config.forbidden.length + 4} hold` : `walls: ${failures} broken`)
process.exit(failures === 0 ? 0 : 1)

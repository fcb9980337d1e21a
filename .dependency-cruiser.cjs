/**
 * The walls of the house (docs/adr/0001-layout.md). Each rule says why it stands;
 * each has a fixture in tools/canaries that breaks it, and `npm run walls` fails if the rule stays silent there.
 */
const own = '^packages/(law|vocabulary)/'
const tests = '[.]test[.]tsx?$'

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'A circle, of types too, means that two rooms are one. Nothing climbs back.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kernel-stands-alone',
      comment: 'Everything rests on the kernel, so the kernel rests on nothing: no room, no package, no I/O.',
      severity: 'error',
      from: { path: '^packages/kernel/', pathNot: tests },
      to: { pathNot: '^packages/kernel/' },
    },
    {
      name: 'law-and-vocabulary-are-pure',
      comment: 'What must be decided and what may be said stays true for ever: no clock, no I/O, nothing but the kernel.',
      severity: 'error',
      from: { path: own, pathNot: [tests, '/testing/'] },
      to: { pathNot: ['^packages/kernel/', '^packages/(law|vocabulary)/', '^node_modules/typebox/'] },
    },
    {
      name: 'law-and-vocabulary-apart',
      comment: 'A rule never depends on how something is said, nor the words on what is decided.',
      severity: 'error',
      from: { path: '^packages/(law|vocabulary)/', pathNot: tests },
      to: { path: '^packages/(law|vocabulary)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'protocols-know-only-the-kernel',
      comment: 'How machines speak knows nothing of social security, and one protocol nothing of another.',
      severity: 'error',
      from: { path: '^packages/protocols/([^/]+)/', pathNot: tests },
      to: { path: '^(packages|apps|testkit|bench)/', pathNot: ['^packages/kernel/', '^packages/protocols/$1/'] },
    },
    {
      name: 'platform-knows-only-the-kernel',
      comment: 'The machine does not know what runs on it.',
      severity: 'error',
      from: { path: '^packages/platform/', pathNot: tests },
      to: { path: '^(packages|apps|testkit|bench)/', pathNot: ['^packages/kernel/', '^packages/platform/'] },
    },
    {
      name: 'no-context-reaches-into-another',
      comment: 'Each context owns its tables and its words; contexts meet in journeys only.',
      severity: 'error',
      from: { path: '^packages/contexts/([^/]+)/', pathNot: tests },
      to: { path: '^packages/contexts/', pathNot: '^packages/contexts/$1/' },
    },
    {
      name: 'contexts-rest-on-the-lower-rooms',
      comment: 'A context is used by journeys and apps; it uses kernel, platform, vocabulary and protocols.',
      severity: 'error',
      from: { path: '^packages/contexts/', pathNot: tests },
      to: { path: '^(packages/(journeys|ui)|apps|testkit|bench)/' },
    },
    {
      name: 'only-determination-reads-law',
      comment: 'One context decides, and stores what it decided with; all others hear the decision.',
      severity: 'error',
      from: { path: '^(packages|apps|testkit)/', pathNot: ['^packages/law/', '^packages/contexts/determination/', '^apps/cli/', tests] },
      to: { path: '^packages/law/' },
    },
    {
      name: 'journeys-enter-by-the-doors',
      comment: 'A journey is a table of steps over contexts; wire formats and screens are not its business.',
      severity: 'error',
      from: { path: '^packages/journeys/', pathNot: tests },
      to: { path: '^(packages/(law|ui|protocols)|apps|testkit|bench)/' },
    },
    {
      name: 'faces-know-words-not-contexts',
      comment: 'A web face speaks HTTP with its node; it knows components, labels and, for the wallet, the holder side of the protocols.',
      severity: 'error',
      from: { path: '^(packages/ui|apps/(portal|desk|check|wallet))/', pathNot: [tests, '/testing/'] },
      to: { path: '^(packages/(platform|law|journeys|contexts)|apps/(node|centre|cli)|testkit|bench)/' },
    },
    {
      name: 'face-apart-from-face',
      comment: 'What two faces share lives in ui. The command is no face: it restores a node with the stores that the node names.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: [tests, '^apps/cli/'] },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'production-without-testkit',
      comment: 'The other parties stand outside: no State runs a stand-in by accident.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: [tests, '/testing/'] },
      to: { path: '^(testkit|bench|tools)/' },
    },
    {
      name: 'rooms-are-entered-by-the-door',
      comment: 'From outside, a room is its index.ts (or a door named in its package exports); the rest may change at any time.',
      severity: 'error',
      from: { path: '^((?:packages/protocols|packages/contexts|packages|apps|testkit|bench)/[^/]+)/', pathNot: tests },
      to: {
        path: '^packages/(kernel|law|platform|journeys|protocols/[^/]+|contexts/[^/]+)/',
        pathNot: ['/(index|testing|holder)[.]ts$', '/(holder|testing)/index[.]ts$', '^$1/'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['[.]types/', 'dist/', '/canaries/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}

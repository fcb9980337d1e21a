/** For the faces' own tests: a pretend node that serves the built faces and answers their requests from memory. Real nodes are tested by the journeys. */

export { accessibilityProblems, browserOptions, examine, type Person, signIn, watch, widths } from './browser.ts'
export { type FakeNode, startFakeNode } from './fake-node.ts'

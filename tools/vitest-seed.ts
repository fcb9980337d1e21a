/** Property tests explore with another seed at each run of a developer; in CI they repeat the same one, so that a change is judged by itself. */
import fc from 'fast-check'

if (process.env.CI !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 883_2004 })

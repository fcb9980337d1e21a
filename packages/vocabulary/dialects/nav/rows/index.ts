/**
 * What stands where in the Norwegian agency's JSON: our path = their path, for the document types in the heading (`*` for any letters).
 *
 *     familyName = person.etternavn                     one leaf
 *     sex = person.kjoenn : kjoenn                       a coded leaf, with the words that stand for its codes (../words.table.ts)
 *     Address = adresse > address                        a group whose rows are written once, below `shape address`
 *     nationality = person.statsborgerskap[].land : land  many of theirs, several codes in one leaf of ours
 *     Person = nav.bruker > person unless nav.barn       only where theirs lacks that part; `if`: only where it has it
 *     a | b = c | d                                      the first of ours that the document type has; theirs in the order in which they are tried
 *
 * Lists of ours need no mark: the definition knows them.
 * @source mapping templates among the public samples (P2100, P4000, P6000, X006); pairs of one document in both dialects; names of samples
 */
import { administrativeRows } from './administrative.table.ts'
import { countrySpecificRows } from './country-specific.table.ts'
import { horizontalRows } from './horizontal.table.ts'
import { legislationRows } from './legislation.table.ts'
import { pensionClaimsRows } from './pension-claims.table.ts'
import { pensionDecisionsRows } from './pension-decisions.table.ts'
import { pensionInformationRows } from './pension-information.table.ts'
import { pensionPeriodsRows } from './pension-periods.table.ts'
import { recoveryRows } from './recovery.table.ts'
import { shapesRows } from './shapes.table.ts'
import { sicknessAndFamilyRows } from './sickness-and-family.table.ts'

export const navRows = [
  shapesRows,
  legislationRows,
  horizontalRows,
  sicknessAndFamilyRows,
  recoveryRows,
  administrativeRows,
  pensionClaimsRows,
  pensionPeriodsRows,
  pensionDecisionsRows,
  pensionInformationRows,
  countrySpecificRows,
].join('\n')

/** The labels that the pages print and the report on them, read once. */
import { allLabelKeys, labelCoverage, loadLabels, translatedLabelKeys } from '@passerelle/vocabulary'

export const english = await loadLabels('en')
/** Each language against everything that has a label. */
export const coverage = await labelCoverage(allLabelKeys())
/** Each language against what every complete language promises. */
export const promised = await labelCoverage(translatedLabelKeys())

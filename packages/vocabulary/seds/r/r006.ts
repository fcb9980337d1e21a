/** R006: reply to request for arrears. */
import { sedText } from '../../definition/definition-text.ts'

export const r006 = sedText(
  `
R006 SectorComponents/Recovery/R006 Reply to request for arrears
  LocalCaseNumbers > local-case-numbers
  Persons > persons
  InformationThereAreArrears
    informationThereAreArrearsIndicator
    FillInFollowingIfInformationThereAreArrears
      entitlementCorrespondingBenefitIndicator
      FillInFollowingIfEntitlementCorresponding
        arrearsHaveAlreadyBeenPaidOutIndicator
        PleaseFillInFollowingIfArrearsHaveAlreadyBeenPaid
          ArrearsDetails
            ArrearsPeriod > fixed-period
            ArrearsTotalAmount > amount
`,
  `
R006
  LocalCaseNumbers > local-case-numbers
  Persons! > persons
  InformationThereAreArrears!
    informationThereAreArrearsIndicator!
    FillInFollowingIfInformationThereAreArrears
      entitlementCorrespondingBenefitIndicator!
      FillInFollowingIfEntitlementCorresponding
        arrearsHaveAlreadyBeenPaidOutIndicator!
        PleaseFillInFollowingIfArrearsHaveAlreadyBeenPaid
          ArrearsDetails
            ArrearsPeriod > fixed-period
            ArrearsTotalAmount > amount
`,
)

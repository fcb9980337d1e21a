/** R011: reply with amount of reimbursable contributions. */
import { sedText } from '../../definition/definition-text.ts'

export const r011 = sedText(
  `
R011 SectorComponents/Recovery/R011 Reply with amount of reimbursable contributions
  LocalCaseNumbers > local-case-numbers
  Concerns
    concerns
  PleaseFillInFollowingIfConcernsPerson > if-concerns-person
  RequestHasBeenMadeWithin3MonthsPeriod
    requestHasBeenMadeWithin3MonthsPeriodIndicator
    FillInIfRequestHasBeenMadeWithin3
      TypeContributions > type-contributions
    AdditionalInformation
      AmountReimbursableContributionsWillPaid
        amountForCompetentInstitution
        amountForPerson
        furtherInformation
      ReimbursementNotPossible
        reasonWhyReimbursementNotPossible
      PleaseFillInThisSectionIfAnotherInstitution
        CompetentInstitutions
          CompetentInstitution[] > institution
`,
  `
R011
  LocalCaseNumbers > local-case-numbers
  Concerns! > concerns
  RequestHasBeenMadeWithin3MonthsPeriod!
    requestHasBeenMadeWithin3MonthsPeriodIndicator
    FillInIfRequestHasBeenMadeWithin3
      TypeContributions > contributions
    AdditionalInformation
      AmountReimbursableContributionsWillPaid
        amountForCompetentInstitution : amount
        amountForPerson : amount
        furtherInformation : free-text 500
      ReimbursementNotPossible
        reasonWhyReimbursementNotPossible : free-text 255
      PleaseFillInThisSectionIfAnotherInstitution
        CompetentInstitutions
          CompetentInstitution[] > institution
`,
)

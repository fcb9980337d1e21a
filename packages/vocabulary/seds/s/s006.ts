/** S006: request for Status - Former Frontier Worker Or Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s006 = sedText(
  `
S006 SectorComponents/Sickness/S006 Request for Status - Former Frontier Worker Or Family Member of Former Frontier Worker
  Person > person
  PersonAddress > person-address
  RequestForInformationStatusApplicantTreatmentShe
    status : code applicant-status or other
    informationAboutTreatmentInsuredPersonWishesContinue
`,
  `
S006
  Person! > person-full-info
  PersonAddress > person-address
  RequestForInformationStatusApplicantTreatmentShe!
    status! : code applicant-status
    informationAboutTreatmentInsuredPersonWishesContinue : free-text 500
`,
)

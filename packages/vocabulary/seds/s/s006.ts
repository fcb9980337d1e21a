/** S006: request for Status - Former Frontier Worker Or Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s006 = sedText(`
S006 SectorComponents/Sickness/S006
  Person > person
  PersonAddress > person-address
  RequestForInformationStatusApplicantTreatmentShe
    status
    informationAboutTreatmentInsuredPersonWishesContinue
`)

/** S006: request for Status - Former Frontier Worker Or Family Member of Former Frontier Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const s006 = sedText(`
S006 SectorComponents/Sickness/S006 Request for Status - Former Frontier Worker Or Family Member of Former Frontier Worker
  Person > person
  PersonAddress > person-address
  RequestForInformationStatusApplicantTreatmentShe
    status
    informationAboutTreatmentInsuredPersonWishesContinue
`)

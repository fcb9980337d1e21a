/** U019: registration Info - Cross border Worker. */
import { sedText } from '../../definition/definition-text.ts'

export const u019 = sedText(`
U019 SectorComponents/Unemployment/U019 Registration Info - Cross border Worker
  LocalCaseNumbers > local-case-numbers
  Person > person
  ReferencePeriod > period
  PeriodRegistration > period
  InformationAboutTraining
    TrainingPeriod[] > period
  JobApplication
    jobApplicationNumber
  Jobs
    Job[] > period
  Appointments
    Appointment[]
      appointmentDate
  JobseekerNotAvailable
    JobseekerUnavailablePeriod[] > period
`)

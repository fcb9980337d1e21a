/** Administrative documents. How a row reads: `index.ts`. */
export const administrativeRows = `
X*
  CaseContext.PersonContext.familyName = nav.sak.kontekst.bruker.person.etternavn
  CaseContext.PersonContext.forename = nav.sak.kontekst.bruker.person.fornavn
  CaseContext.PersonContext.dateBirth = nav.sak.kontekst.bruker.person.foedselsdato
  CaseContext.PersonContext.sex = nav.sak.kontekst.bruker.person.kjoenn : kjoenn
  CaseContext.EmployerContext = nav.sak.kontekst.arbeidsgiver > employer
  CaseContext.ReimbursementContext.reimbursementRequestID = nav.sak.kontekst.refusjonskrav.id
  CaseContext.ReimbursementContext.totalNumberIndividualClaims = nav.sak.kontekst.refusjonskrav.antallkrav

X001
  InformationAboutClose.closeDate = nav.sak.anmodning.avslutning.dato
  InformationAboutClose.close = nav.sak.anmodning.avslutning.type : lukking
  InformationAboutClose.reasonForClosing = nav.sak.anmodning.avslutning.aarsak.type : aarsak
  InformationAboutClose.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.anmodning.avslutning.aarsak.annet

X005 X006
  AddedParticipant.AddParticipant = nav.sak.leggtilinstitusjon.institusjon > institution
  AddedParticipant.reason = nav.sak.leggtilinstitusjon.grunn.type : aarsak
  AddedParticipant.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.leggtilinstitusjon.grunn.annet
  RemovedParticipant.Institution = nav.sak.fjerninstitusjon.institusjon > institution
  RemovedParticipant.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.fjerninstitusjon.grunn.annet
  RemovedParticipant.reason = nav.sak.fjerninstitusjon.grunn.type : aarsak

X008
  TheFollowingSEDConsideredInvalidWithdrawn.SEDType = nav.sak.ugyldiggjoere.sed.type
  TheFollowingSEDConsideredInvalidWithdrawn.dateIssued = nav.sak.ugyldiggjoere.sed.utstedelsesdato
  TheFollowingSEDConsideredInvalidWithdrawn.reason = nav.sak.ugyldiggjoere.sed.grunn.type : aarsak
  TheFollowingSEDConsideredInvalidWithdrawn.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.ugyldiggjoere.sed.grunn.annet

X009 X010
  Reminders.ReminderSendUs.type = nav.sak.paaminnelse.sende[].type : gjelder
  Reminders.ReminderSendUs.details = nav.sak.paaminnelse.sende[].detaljer
  RepliesReminder.TheFollowingRequestedInformationWillFollow.type = nav.sak.paaminnelse.svar.informasjon.kommersenere[].type : gjelder
  RepliesReminder.TheFollowingRequestedInformationWillFollow.details = nav.sak.paaminnelse.svar.informasjon.kommersenere[].opplysninger
  RepliesReminder.TheFollowingRequestedInformationWillFollow.expectedDateRequestCanFulfilled = nav.sak.paaminnelse.svar.informasjon.kommersenere[].forventetdato
  RepliesReminder.TheFollowingRequestedInformationNotAvailable.type = nav.sak.paaminnelse.svar.informasjon.ikketilgjengelig[].type : gjelder
  RepliesReminder.TheFollowingRequestedInformationNotAvailable.details = nav.sak.paaminnelse.svar.informasjon.ikketilgjengelig[].opplysninger
  RepliesReminder.TheFollowingRequestedInformationNotAvailable.reason = nav.sak.paaminnelse.svar.informasjon.ikketilgjengelig[].grunn.type : utilgjengelig
  RepliesReminder.TheFollowingRequestedInformationNotAvailable.pleaseProvideMoreDetailsIf99OtherSelected = nav.sak.paaminnelse.svar.informasjon.ikketilgjengelig[].grunn.annet
`

/** Horizontal documents. How a row reads: `index.ts`. */
export const horizontalRows = `
H*
  Person.PersonIdentification = nav.bruker > person
  NotificationRequestForInformation.Person.PersonIdentification.PersonIdentification = nav.bruker > person
  Person.AdditionalInformationPerson > about-bruker
  NotificationRequestForInformation.Person.PersonIdentification.AdditionalInformationPerson > about-bruker
  NotificationRequestForInformation.Person.AddressPerson.AddressesPerson.NotificationAddress.NotificationAddress.typeAddress = nav.bruker.adresse[].type : adressetype
  NotificationRequestForInformation.Person.AddressPerson.AddressesPerson.NotificationAddress.NotificationAddress.Address = nav.bruker.adresse[] > address
  AddressPerson.AddressPerson.typeAddress = nav.bruker.adresse[].type : adressetype
  AddressPerson.AddressPerson.Address = nav.bruker.adresse[] > address
  AdditionalInformation.additionalInformation = nav.ytterligereinformasjon

shape about-bruker
  nationality = nav.bruker.person.statsborgerskap[].land | nav.bruker.person.statsborgerskap[].landkode : land
  previousFamilyName = nav.bruker.person.tidligereetternavn
  previousForename = nav.bruker.person.tidligerefornavn

H001
  NotificationRequestForInformation.Person.RequestForInformation.dateRequest = horisontal.bruker.anmodning.dato
  NotificationRequestForInformation.Person.RequestForInformation.PleaseProvide.document = horisontal.bruker.anmodning.dokumenter
  NotificationRequestForInformation.Person.RequestForInformation.PleaseProvide.information = horisontal.bruker.anmodning.info
  NotificationRequestForInformation.Person.RequestForInformation.PleaseProvide.followingSED = horisontal.bruker.anmodning.sed
  NotificationRequestForInformation.Person.AdditionalInformationChangeInCircumstances.additionalInformationChangeInCircumstances = horisontal.bruker.ytterligereinfo

H005
  RequestForInformation.detailsRequest = horisontal.anmodningominformasjon.detaljer
  ElementsDetermineResidence.Addresses.typeAddress = horisontal.anmodningominformasjon.fastslaabosted.bruker.adresse[].type : adressetype
  ElementsDetermineResidence.Addresses.Address = horisontal.anmodningominformasjon.fastslaabosted.bruker.adresse[] > address

H010
  DateChangeLegislationApplicable.dateChangeLegislationApplicable = medlemskap.endring.startdato
  DateChangeLegislationApplicable.dateUntilWhichThisChangeApplies = medlemskap.endring.sluttdato

H020 H021
  Claim.Person.PersonInformation.familyName = nav.bruker.person.etternavn
  Claim.Person.PersonInformation.forename = nav.bruker.person.fornavn
  Claim.Person.PersonInformation.dateBirth = nav.bruker.person.foedselsdato
  Claim.Person.PersonInformation.sex = nav.bruker.person.kjoenn : kjoenn
  Claim.Person.familyNameAtBirth = nav.bruker.person.etternavnvedfoedsel
  Claim.Person.forenameAtBirth = nav.bruker.person.fornavnvedfoedsel
  Claim.Person.PersonIdentificationNumber.pINPersonInCompetentMemberState = nav.bruker.person.pin.kompetenteuland | nav.bruker.person.pinland.kompetenteuland
  Claim.Person.PersonIdentificationNumber.pINPersonInMemberStateStayOrResidence = nav.bruker.person.pin.oppholdsland | nav.bruker.person.pinland.oppholdsland
  GlobalClaim.CreditorInstitution = horisontal.refusjonskrav.kreditorinstitusjon > institution
  GlobalClaim.DebtorInstitution = horisontal.refusjonskrav.debitorinstitusjon > institution
  GlobalClaim.globalReferenceSetByCreditorInstitution = horisontal.refusjonskrav.kreditorinstitusjon.globalreferanse
  GlobalClaim.globalReferenceSetByDebtorInstitution = horisontal.refusjonskrav.debitorinstitusjon.globalreferanse
  GlobalClaim.totalNumberInvoices = horisontal.refusjonskrav.totaltantallfakturaer
  GlobalClaim.TotalClaimAmountInCurrencyCreditorInstitution.amount | GlobalClaim.Payment.TotalClaimAmountInCurrencyCreditorInstitution.amount = horisontal.refusjonskrav.kreditorinstitusjon.krav.totalbeloep
  GlobalClaim.TotalClaimAmountInCurrencyCreditorInstitution.currency | GlobalClaim.Payment.TotalClaimAmountInCurrencyCreditorInstitution.currency = horisontal.refusjonskrav.kreditorinstitusjon.krav.valuta : code
  GlobalClaim.TotalClaimAmountInCurrencyCreditorInstitution.paymentDueOn = horisontal.refusjonskrav.kreditorinstitusjon.krav.forfallsdato
  GlobalClaim.Payment.TotalClaimAmountRejectedInCreditorCurrency.amount = horisontal.refusjonskrav.kreditorinstitusjon.krav.avvist.totalbeloep
  GlobalClaim.Payment.TotalClaimAmountRejectedInCreditorCurrency.currency = horisontal.refusjonskrav.kreditorinstitusjon.krav.avvist.valuta : code
  GlobalClaim.Payment.TotalPaymentInCreditorCurrency.amount = horisontal.refusjonskrav.kreditorinstitusjon.utbetaling.totalbeloep
  GlobalClaim.Payment.TotalPaymentInCreditorCurrency.currency = horisontal.refusjonskrav.kreditorinstitusjon.utbetaling.valuta : code
  GlobalClaim.Payment.paymentReferenceForTransferCreditorInstitution = horisontal.refusjonskrav.kreditorinstitusjon.betalingsreferanse
  GlobalClaim.BankDetails.IBAN = horisontal.refusjonskrav.bank.konto.sepa.iban
  GlobalClaim.BankDetails.BICSWIFT = horisontal.refusjonskrav.bank.konto.sepa.swift
  Claim.Reimbursement.issuedOn = horisontal.refusjonskrav.refusjon[].utstedelsesdato
  Claim.Reimbursement.invoiceNumberCreditorInstitution = horisontal.refusjonskrav.refusjon[].kreditorinstitusjon.fakturanummer
  Claim.Reimbursement.InvoiceAmountInCurrencyCreditorInstitution = horisontal.refusjonskrav.refusjon[].kreditorinstitusjon > amount
  Claim.Reimbursement.DetailPartialFullRejection.InvoiceAmountRejectedInCurrencyCreditor = horisontal.refusjonskrav.refusjon[].avslag > amount
  Claim.Reimbursement.PleaseFillInFollowingIfRejectionReasonOther.other = horisontal.refusjonskrav.refusjon[].avslag.grunn.annet

H070
  NotificationDeath.dateDeath = nav.bruker.doedsfall.doedsdato
  NotificationDeath.PlaceDeath = nav.bruker.doedsfall.sted.adresse > address
  PleaseFindAttachedDocumentsConfirmingDeath.OtherDocumentsAttached.OtherDocument.document = nav.bruker.doedsfall.dokumentervedlagt.annet[]

H120
  Person.AdditionalInformationPerson.Address = nav.bruker.bostedsadresse > address
  Person.AdditionalInformationPerson.ContactInformationPerson = nav.bruker > contact
  NatureRequest.FillInIfPleaseProvideOtherMedical.otherMedicalEvidence = horisontal.anmodningmedisinskinformasjon.annendokumentasjon
  NatureRequest.specialRequirementsPointsCoveredFromMedicalExamination = horisontal.anmodningmedisinskinformasjon.spesiellekravtildokumentasjon
  PeriodConcerned.TheRequestedMedicalEvidenceExaminationConcerns.startDate = horisontal.anmodningmedisinskinformasjon.relevantperiode.startdato
  PeriodConcerned.TheRequestedMedicalEvidenceExaminationConcerns.endDate = horisontal.anmodningmedisinskinformasjon.relevantperiode.sluttdato
  QuestionsForFamilyBenefitsOnly.additionalInformationMedicalReport = horisontal.anmodningmedisinskinformasjon.familie.annendokumentasjon
  QuestionsForAWODOnly.FillInSectionOnlyIfRequestConcerns.date = horisontal.anmodningmedisinskinformasjon.arbeidsulykkeyrkessykdom.dato
  QuestionsForAWODOnly.FillInSectionOnlyIfRequestConcerns.accidentDiseaseCode = horisontal.anmodningmedisinskinformasjon.arbeidsulykkeyrkessykdom.sykdom.kode
  QuestionsForAWODOnly.FillInSectionOnlyIfRequestConcerns.accidentDiseaseCodingSystem = horisontal.anmodningmedisinskinformasjon.arbeidsulykkeyrkessykdom.sykdom.kodingssystem
  QuestionsForAWODOnly.FillInSectionOnlyIfRequestConcerns.consequencesAccidentKindOrShortDescriptionDisease = horisontal.anmodningmedisinskinformasjon.arbeidsulykkeyrkessykdom.konsekvensellerbeskrivelse
  QuestionsForAWODOnly.FillInSectionOnlyIfRequestConcerns.PleaseFillInFollowingIfStatusPersonOther.statusPersonIfOther = horisontal.anmodningmedisinskinformasjon.arbeidsulykkeyrkessykdom.status.annet
  QuestionsForAWODOnly.FillInSectionOnlyIfRequestConcerns.Employer = horisontal.anmodningmedisinskinformasjon.arbeidsulykkeyrkessykdom.arbeidsgiver > employer
`

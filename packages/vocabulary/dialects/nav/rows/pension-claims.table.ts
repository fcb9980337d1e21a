/** What all pension documents share, and the claims P2000, P2100 and P2200. How a row reads: `index.ts`. */
export const pensionClaimsRows = `
P*
  LocalCaseNumbers.LocalCaseNumber = nav.eessisak[] > case-number
  InsuredPerson.PersonIdentification | Person.PersonIdentification = nav.bruker > person
  InsuredPerson.AdditionalInformationPerson | Person.AdditionalInformationPerson = nav.bruker > about-person
  Claimant.PersonIdentification | ClaimantSurvivorPension.PersonIdentification | RecipientSurvivorPension.PersonIdentification = pensjon.gjenlevende > person
  Claimant.AdditionalInformationPerson | ClaimantSurvivorPension.AdditionalInformationPerson | RecipientSurvivorPension.AdditionalInformationPerson = pensjon.gjenlevende > about-person
  OtherPerson.PersonIdentification = nav.annenperson > person
  OtherPerson.AdditionalInformationPerson = nav.annenperson > about-person
  OtherPerson.rolePersonConcerned = nav.annenperson.person.rolle : code
  Spouse.PersonIdentification = nav.ektefelle > person
  Spouse.AdditionalInformationPerson = nav.ektefelle > about-person
  Spouse.spouse = nav.ektefelle.type : partner
  Children.Child.PersonIdentification | ClaimantChildren.Child.PersonIdentification | Child.PersonIdentification = nav.barn[] > person
  Children.Child.AdditionalInformationPerson | ClaimantChildren.Child.AdditionalInformationPerson = nav.barn[] > about-person
  Children.Child.AdditionalInformationPerson.relationshipInsuredPerson = nav.barn[].relasjontilbruker | nav.barn[].relasjontilbruker43 : barn
  Children.Child.AdditionalInformationPerson.FillInFollowingIfRelationshipInsuredPersonIsOther.specificsOtherChild = nav.barn[].opplysningeromannetbarn
  ClaimantChildren.Child.AdditionalInformationPerson.FillInIfRelationshipClaimantOther.specificsOtherChild = nav.barn[].opplysningeromannetbarn
  InformationRepresentativeLegalGuardian.familyName = nav.verge.person.etternavn
  InformationRepresentativeLegalGuardian.forename = nav.verge.person.fornavn
  InformationRepresentativeLegalGuardian.name = nav.verge.vergenavn
  InformationRepresentativeLegalGuardian.grounds = nav.verge.vergemaal.mandat
  InformationRepresentativeLegalGuardian.Address = nav.verge.adresse > address
  InformationRepresentativeLegalGuardian.ContactInformationPerson = nav.verge > contact
  InformationPayment.payment | InformationPayment.paymentTo = nav.bruker.bank.konto.innehaver.rolle : mottaker
  InformationPayment.BankInformation.accountHolderName = nav.bruker.bank.konto.innehaver.navn
  InformationPayment.BankInformation.SEPAAccount.IBAN = nav.bruker.bank.konto.sepa.iban
  InformationPayment.BankInformation.SEPAAccount.BICSWIFT = nav.bruker.bank.konto.sepa.swift
  InformationPayment.BankInformation.NonSEPAAccount.accountNumber = nav.bruker.bank.konto.kontonr
  InformationPayment.BankInformation.NonSEPAAccount.BICSWIFT = nav.bruker.bank.konto.ikkesepa.swift
  InformationPayment.BankInformation.NonSEPAAccount.bankName = nav.bruker.bank.navn
  InformationPayment.BankInformation.NonSEPAAccount.BankAddress = nav.bruker.bank.adresse > address
  FamilyStatus.FamilyStatus.familyStatus = nav.bruker.person.sivilstand[].status : sivilstand
  FamilyStatus.FamilyStatus.familyStatusDate = nav.bruker.person.sivilstand[].fradato
  ClaimInformation.dateClaim | Miscellaneous.dateClaim = nav.krav.dato | pensjon.kravDato.dato
  ClaimInformation.typeClaim = nav.krav.type : code
  Miscellaneous.requestedDocuments = pensjon.etterspurtedokumenter
  Miscellaneous.additionalInformation | AdditionalInformation.additionalInformation = pensjon.ytterligeinformasjon | nav.ytterligereinformasjon
  Miscellaneous.startDatePensionPaymentRequestedByInsuredPerson = pensjon.forespurtstartdato
  Miscellaneous.fromEarliestDateEligibilityIndicator = pensjon.angitidligstdato : ja
  Miscellaneous.PleaseFillInFollowingIfAttachmentsOther.otherAttachments | Miscellaneous.PleaseFillInFollowingIfAttachmentsOther.otherAttachment | Miscellaneous.Attachments.PleaseFillInFollowingIfAttachmentsOther.otherAttachment = pensjon.vedleggandre
  Miscellaneous.attachments | Miscellaneous.Attachments.attachments = pensjon.vedlegg[] : vedlegg
  Miscellaneous.numberKnownClaimantsRelatedInsuredPerson = pensjon.antallSokereKjent
  Miscellaneous.Deferment.defermentCountry = pensjon.utsettelse[].institusjon.land | pensjon.utsettelse[].land : land
  Miscellaneous.Deferment.defermentInstitutionName = pensjon.utsettelse[].institusjon.institusjonsnavn | pensjon.utsettelse[].institusjonsnavn
  Miscellaneous.Deferment.defermentInstitutionCode = pensjon.utsettelse[].institusjon.institusjonsid
  Miscellaneous.Deferment.defermentTimeUntilWhichDate = pensjon.utsettelse[].tildato
  Miscellaneous.InstitutionWherePensionNotClaimedYetOnlyP5000.institutionWherePensionNotClaimedYetOnlyP5000Needed = pensjon.institusjonennaaikkesoektompensjon[]
  Miscellaneous.recipientDecision | Miscellaneous.RecipientDecision.recipientDecision = pensjon.vedtak[].mottaker[] | pensjon.mottaker[] : mottaker
  Miscellaneous.deductionsGrounds | Miscellaneous.DeductionsGrounds.deductionsGrounds = pensjon.vedtak[].trekkgrunnlag[] | pensjon.trekkgrunnlag[] : trekk
  Attachments.listAttachments = pensjon.andrevedlegg

shape work
  employmentSelfEmployment = type : arbeidsforhold
  occupation = yrke
  startDateIntendedEmploymentOrSelfEmployment = planlagtstartdato
  endDateEmploymentOrSelfEmployment = sluttdato
  intendedRetirementDateFromEmploymentOrSelfEmployment = planlagtpensjoneringsdato
  hoursPerWeek = arbeidstimerperuke
  IncomeAmount.amount = inntekt[].beloep
  IncomeAmount.currency = inntekt[].valuta : code
  IncomeAmount.amountEffectiveSince = inntekt[].beloeputbetaltsiden
  IncomeAmount.paymentFrequency = inntekt[].betalingshyppighetinntekt : code
  IncomeAmount.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = inntekt[].annenbetalingshyppighetinntekt

shape benefit
  benefits = ytelse : code
  PleaseFillInFollowingIfBenefitsOtherBenefits.otherBenefit | PleaseFillInFollowingIfBenefitsOtherBenefits.otherBenefits = annenytelse
  status = status : code
  Institution.Institution.country = institusjon.land : land
  Institution.Institution.personalIdentificationNumber = pin.identifikator
  Institution.Institution.sector = institusjon.sektor : sektor
  Institution.Institution.Institution.institutionID | Institution.Institution.institutionID = institusjon.institusjonsid
  Institution.Institution.Institution.institutionName | Institution.Institution.institutionName = institusjon.institusjonsnavn
  Institution.caseNumber = institusjon.saksnummer
  startDateBenefitsPayment = startdatoutbetaling
  endDateBenefitsPayment = sluttdatoutbetaling
  startDateEntitlementBenefits = startdatoretttilytelse
  endDateEntitlementBenefits | endDateEntitlementBenefit = sluttdatoretttilytelse
  Amount.amount = beloep[].beloep
  Amount.currency = beloep[].valuta : code
  Amount.amountEffectiveSince = beloep[].gjeldendesiden
  Amount.paymentFrequency = beloep[].betalingshyppighetytelse : code
  Amount.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = beloep[].annenbetalingshyppighetytelse
  ThePensionReceivedBasedOn.thePensionReceivedBasedOn = mottasbasertpaa | mottasbasertpaaitem | mottasbasertpaaitem.verdi : basert-paa
  ThePensionReceivedBasedOn.totalGrossAmountResidenceBasedPension = totalbruttobeloepbostedsbasert
  ThePensionReceivedBasedOn.totalGrossAmountWorkRelatedPension = totalbruttobeloeparbeidsbasert

P2000 P2100 P2200
  InsuredPersonEmploymentSelfEmploymentDetails.EmploymentSelfemploymentDetails | InsuredPersonEmploymentSelfEmploymentDetails.EmploymentSelfEmploymentDetails | ClaimantEmploymentSelfEmploymentDetails.EmploymentSelfEmploymentDetails = pensjon.bruker.arbeidsforhold[] > work
  InsuredPersonBenefitDetails.BenefitDetails | ClaimantBenefitDetails.BenefitDetails = pensjon.ytelser[] > benefit

P2100
  InsuredPersonDeathDetails.dateDeath = nav.bruker.person.dodsDetalj.dato
  InsuredPersonDeathDetails.placeDeath = nav.bruker.person.dodsDetalj.sted
  InsuredPersonDeathDetails.CauseDeath.causeDeath = nav.bruker.person.dodsDetalj.arsaker[].arsak : code
  InsuredPersonDeathDetails.CauseDeath.PleaseFillInFollowingIfCauseDeathOther.describeOtherCauseDeath = nav.bruker.person.dodsDetalj.arsaker[].annenArsak
  InsuredPersonPensionDetails.pensionRecipientAtDateDeathIndicator = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].mottattPensjonvedDod : ja-kode
  ClaimantBenefitDetails.entitlementSicknessBenefitsInKind = pensjon.ytelser[].ytelseVedSykdom : code
  InsuredPersonPensionDetails.PensionReceived.startDatePensionRight = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].startDatoPensjonrettighet
  InsuredPersonPensionDetails.PensionReceived.pension = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].mottattPensjonType : code
  InsuredPersonPensionDetails.PensionReceived.Institution.caseNumber = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].institusjon.saksnummer
  InsuredPersonPensionDetails.PensionReceived.Institution.Institution = pensjon.gjenlevende.person.relasjontilavdod.pensjondetalj[].institusjon > institution
  Claimant.AdditionalInformationPerson.relationshipInsuredPerson = pensjon.gjenlevende.person.relasjontilavdod.relasjon : code
  Claimant.AdditionalInformationPerson.sameHouseholdWithInsuredPersonIndicator = pensjon.gjenlevende.person.relasjontilavdod.sammehusholdning : ja-kode
  Claimant.AdditionalInformationPerson.FillInIfSameHouseholdWithInsured.startDateLivingTogether = pensjon.gjenlevende.person.relasjontilavdod.sammehusholdningfradato
  Claimant.AdditionalInformationClaimantWhenClaimant.dateMarriageOrRegisteredPartnershipWithInsuredPerson = pensjon.gjenlevende.person.relasjontilavdod.giftParnerDato
  Claimant.AdditionalInformationClaimantWhenClaimant.CommonChildrenClaimantInsuredPerson.didClaimantInsuredPersonHaveHadAChildInCommonIndicator = pensjon.gjenlevende.person.relasjontilavdod.harfellesbarn : ja-kode
  Claimant.AdditionalInformationClaimantWhenClaimant.CommonChildrenClaimantInsuredPerson.ifClaimantExpectingAChildStateExpectedDateBirthForChild = pensjon.gjenlevende.person.relasjontilavdod.forventetTerim
  Claimant.AdditionalInformationClaimantWhenClaimant.separationType = pensjon.gjenlevende.person.relasjontilavdod.sperasjonType : code
  Claimant.AdditionalInformationClaimantWhenClaimant.MarriageOrRegisteredPartnershipAfterDeathInsured.dateMarriageOrRegisteredPartnershipAfterDeathInsured = pensjon.gjenlevende.person.nyttEkteskapPartnerskapEtterForsikredeDod.fraDato
  Claimant.AdditionalInformationClaimantWhenClaimant.MarriageOrRegisteredPartnershipAfterDeathInsured.NewSpousePartnerClaimant.familyName = pensjon.gjenlevende.person.nyttEkteskapPartnerskapEtterForsikredeDod.etternavn
  Claimant.AdditionalInformationClaimantWhenClaimant.MarriageOrRegisteredPartnershipAfterDeathInsured.NewSpousePartnerClaimant.forename = pensjon.gjenlevende.person.nyttEkteskapPartnerskapEtterForsikredeDod.fornavn
  Claimant.livingTogetherWithNewSpousePartnerIndicator = pensjon.gjenlevende.person.nyttEkteskapPartnerskapEtterForsikredeDod.borsammen : ja-kode

P2200
  InsuredPerson.InvalidityInformation.startDateCommencementInvalidityDeterminedByPension = nav.bruker.uforhet.startDatoPensjon
  InsuredPerson.InvalidityInformation.startDateCommencementWorkIncapacityAccordingMedicalStatement = nav.bruker.uforhet.startdatoLege
  InsuredPerson.InvalidityInformation.invalidityResultWorkAccidentOccupationalDiseaseIndicator = nav.bruker.uforhet.arbeidsUlykke : ja-kode
  InsuredPerson.InvalidityInformation.invalidityResultConnectedMilitaryServiceIndicator = nav.bruker.uforhet.militartjenesteUlykke : ja-kode
  InsuredPerson.InvalidityInformation.invalidityCausedByInsuredPersonPurposeIndicator = nav.bruker.uforhet.bevisstforsaketSoker : ja-kode
  InsuredPerson.InvalidityInformation.invalidityCausedByLiableThirdPartyIndicator = nav.bruker.uforhet.ansvarligTredjepart : ja-kode
`

/**
 * Country-specific information: Norway's P3000_NO. How a row reads: `index.ts`.
 * @source public samples of P3000_NO, whose values are the numbers of the boxes that they stand in; some have numbered marks where yes and no stand
 */
export const countrySpecificRows = `
shape income
  amount = belop
  currency = valuta : code
  amountEffectiveSince = belopGjelderFra
  paymentFrequency = betalingshyppighet : code
  PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = annenBetalingshyppighet

shape cohabiting
  sameHouseholdSpouseOrPartnerIndicator = borMedEktefelleEllerPartner : gyldig
  FillInFollowingIfSameHouseHoldSpouse.sinceWhenLivingApart | FillInFollowingIfSameHouseHoldSpouseOrPartner.sinceWhenLivingApart = boddFrahverandreSiden
  Cohabiting.sinceWhenLivingTogether = samboer.boddSammenSiden
  Cohabiting.haveInsuredPersonOrHasInsuredPersonHadChildrenIndicator = samboer.barnMedSamboer : gyldig
  Cohabiting.hasInsuredPersonPreviouslyBeenMarriedCohabitingIndicator = samboer.tidligereGiftMedSamboer : gyldig
  Cohabiting.previousNationalities = samboer.nasjonaliteter[].nasjonalitet : land
  insuranceAgainstWorkIncapacityIndicator = samboer.forsikringMotArbeidsuforhet : gyldig
  RehabilitationCourses.rehabilitationCourses = arbeidsAvklaringskurs : code
  RehabilitationCourses.FillInIfRehabilitationCourses.occupation = yrke

shape employment
  employmentType = ansettelsesforholdType : code
  EmploymentIncome.Amount = lonnsInntekt[] > income
  OtherResourcesSourcesIncome.otherResourcesSourcesIncomeIndicator = andreInntektskilder.andreInntektskilderIndikator : gyldig
  OtherResourcesSourcesIncome.typeOtherResourcesSourcesIncome = andreInntektskilder.typeAndreInntektskilder
  OtherResourcesSourcesIncome.Amount = andreInntektskilder.andreInntektskilderBelop[] > income
  insuredPersonStatesNoIncomeIndicator = ingenInntektOppgitt : gyldig
  compulsoryPensionInsuranceCoverEntailedIndicator = obligatoriskPensjonsDekning : gyldig
  incomeType = inntektsType : code

shape other-resources
  otherResourcesSourcesIncomeIndicator = andreRessurserInntektskilder : gyldig
  typeOtherResourcesSourcesIncome = typeAndreRessurserInntektskilder
  Amount = belop[] > income

shape national-benefits
  entitlementSicknessBenefitsInKind = kontantYtelserSykdom : code
  attendanceBenefitIndicator = hjelpestonad : gyldig
  assistanceBenefit = hjelpestonad : code
  basicBenefit = grunnleggendeYtelser : code
  educationalTrainingBenefit = ytelserTilUtdanning : code
  benefitCoveringExpensesCareForChildren = forsorgelseBarn : code
  voluntaryBasedContributionsIndicator = frivilligInnskudd : gyldig

shape spouse
  FamilyStatus.familyStatus = familiestatus.familiestatus : code
  FamilyStatus.familyStatusDate = familiestatus.datoFamilieStatus
  previousNationalities = nasjonalitet[].nasjonalitet : land
  GainfulEmployment.gainfulEmploymentIndicator = inntektsgivedeArbeid.inntektsgivendeArbeid : gyldig
  GainfulEmployment.Amount = inntektsgivedeArbeid.belop[] > income
  fitForWork = arbeidsfor : code
  PensionRecipient.PensionRecipient.pensionRecipient = pensjonsmottaker[].erPensjonsmottaker : code
  PensionRecipient.PensionRecipient.pension = pensjonsmottaker[].typePensjon : code
  PensionRecipient.PensionRecipient.pensionNumber = pensjonsmottaker[].pensjonsnummer
  PensionRecipient.Institution.country = pensjonsmottaker[].institusjonsopphold.land : land
  PensionRecipient.Institution.personalIdentificationNumber = pensjonsmottaker[].institusjonsopphold.personNummer
  PensionRecipient.Institution.sector = pensjonsmottaker[].institusjonsopphold.sektor : sektor
  PensionRecipient.Institution.Institution = pensjonsmottaker[].institusjonsopphold.institusjon > institution
  PensionRecipient.Amount = pensjonsmottaker[].institusjonsopphold.belop[] > income
  PensionRecipient.startDateBenefitsPayment = pensjonsmottaker[].startDatoYtelse
  PensionRecipient.endDateBenefitsPayment = pensjonsmottaker[].sluttDatoYtelse
  PensionRecipient.pensionBasedPeriodInsuranceThe = pensjonsmottaker[].pensjonBasertPa : code
  pensionNonWorkingPerson = ikkeYrkesaktiv : code
  OtherBenefitsReceivedBySpouse.otherBenefitsReceivedBySpouseIndicator = andreYtelser.andreYtelser : gyldig
  OtherBenefitsReceivedBySpouse.typeOtherBenefits = andreYtelser.andreYtelserType
  OtherBenefitsReceivedBySpouse.Amount = andreYtelser.belop[] > income
  OtherResourcesSourcesIncome = andreRessurserInntektskilder > other-resources

shape child-of-insured
  AdditionalInformationChildInsuredPerson.familyName = etternavn
  AdditionalInformationChildInsuredPerson.forename = fornavn
  AdditionalInformationChildInsuredPerson.FamilyStatus.familyStatus = familiestatus[].familiestatus : code
  AdditionalInformationChildInsuredPerson.FamilyStatus.familyStatusDate = familiestatus[].datoFamilieStatus
  BenefitsForChild.benefitsForChild = barnetrygd.barnetrygd : code
  BenefitsForChild.typeBenefit = barnetrygd.typeBarnetrygd
  BenefitsForChild.Amount = barnetrygd.belop[] > income
  Address = adresse > address
  childLivesTogetherWithBothParentsIndicator | DoesChildLiveTogetherWithBothParents.doesChildLiveTogetherWithBothParentsIndicator = borMedBeggeForeldre : gyldig
  AdditionalInformation.theInsuredPersonSupportsChildIndicator | DoesChildLiveTogetherWithBothParents.FillInFollowingIfDoesChildLiveTogether.doesInsuredPersonSupportChildIndicator = forsikredeForsorgerBarnet : gyldig
  AdditionalInformation.theChildLivesWithInsuredPersonIndicator | DoesChildLiveTogetherWithBothParents.FillInFollowingIfDoesChildLiveTogether.doesChildLiveWithInsuredPersonIndicator = barnetBorHosForsikrede : gyldig

shape unable
  UnableProvideRequestedInformationInThisSection.isRequestedInformationAvailableIndicator = tilgjengeligInfo : gyldig
  UnableProvideRequestedInformationInThisSection.PleaseFillInFollowingIfAboveAnsweredNo.reason = grunn

shape national-old-age
  AdditionalInformationInsuredPerson = brukerInfo > cohabiting
  AdditionalInformationInsuredPersonEmploymentSelf = ansettelsesforhold > employment
  AdditionalInformationInsuredPersonBenefitDetails = ytelseInfo > national-benefits
  AdditionalInformationSpouse = ektefelleInfo > spouse
  AdditionalInformationChildrenInsuredPerson = barnInfo[] > child-of-insured
  AdditionalMiscellaneousInformation.percentageFullPensionDesiredByInsuredPerson = pensjonsgrad : code

shape national-survivor
  AdditionalInformationClaimant.previousNationalities = sosken.nasjonaliteter[].nasjonalitet : land
  AdditionalInformationClaimant.personDependencyIndicator = sosken.forsorgelsesplikt : gyldig
  AdditionalInformationClaimant.fitForWorkDeclarationClaimant = sosken.arbeidsforhet : code
  AdditionalInformationClaimant.theClaimantUnfitForWork = sosken.arbeidsufor : code
  AdditionalInformationClaimant.NamesSiblingsFullSiblingsIfClaimantDeceased.nameSibling = sosken.soskenNavn[].navn
  AdditionalInformationClaimant.NamesSiblingsFullSiblingsIfClaimantDeceased.personalIdentificationNumberPINSibling = sosken.soskenNavn[].personnummer
  AdditionalInformationClaimant.NamesSiblingsFullSiblingsIfClaimantDeceased.theSiblingLivesWithClaimantIndicator = sosken.soskenNavn[].borMedSosken : gyldig
  AdditionalInformationClaimantEmploymentSelf = ansettelsesforhold > employment
  AdditionalInformationClaimantBenefitDetails = sokersYtelser > national-benefits
  AdditionalInformationDeceasedPerson.previousNationalities = avdod.nasjonaliteter[].nasjonalitet : land
  AdditionalInformationDeceasedInsured.typePensionScheme = avdod.pensjonsMottaker.typePensjon : code
  AdditionalInformationDeceasedInsured.endDatePensionPayment = avdod.pensjonsMottaker.sluttDatoYtelse
  AdditionalInformationDeceasedInsured.pensionBasedPeriodOf = avdod.pensjonsMottaker.pensjonBasertPa : code
  AdditionalInformationDeceasedInsuredPerson.gainfulEmploymentAtTimeDeathIndicator = avdod.inntektsgivendeArbeid : gyldig

shape national-invalidity
  AdditionalInformationInsuredPerson.previousNationalities = nasjonaliteter[].nasjonalitet : land
  AdditionalInformationInsuredPerson = brukerInfo > cohabiting
  AdditionalInformationInsuredPersonEmployment.OtherResourcesSourcesIncome = andreRessurserInntektskilder > other-resources
  AdditionalInformationInsuredPersonEmployment.insuredPersonStatesNoIncomeIndicator = andreRessurserInntektskilder.oppgirIngenInntekt : gyldig
  AdditionalInformationInsuredPersonEmployment.startDateEmployment = andreRessurserInntektskilder.startDatoAnsettelse
  AdditionalInformationInsuredPersonEmployment.Employer.IfHaveInformationFromEmployeePleaseFillIn = andreRessurserInntektskilder.arbeidsgiver[].ansattIdentifikasjonAvArbeidsgiver > employer-by-employee
  AdditionalInformationInsuredPersonEmployment.Employer.IfHaveInformationFromEmployerPleaseFillIn = andreRessurserInntektskilder.arbeidsgiver[].arbeidsgiverIdentifikasjonAvArbeidsgiver > employer-by-employer
  AdditionalInformationInsuredPersonBenefitDetails = ytelseInfo > national-benefits
  AdditionalInformationSpouse = ektefelleInfo > spouse
  AdditionalInformationChildrenInsuredPerson = barnInfo[] > child-of-insured

shape employer-by-employee
  identificationEmployerByEmployeeIndicator = ansattIndikator : gyldig
  IdentificationEmployerByEmployee.name = navn
  IdentificationEmployerByEmployee.Address = adresse > address

shape employer-by-employer
  identificationEmployerByEmployerIndicator = arbeidsgiverIndikator : gyldig
  IdentificationEmployerByEmployer.registrationNumber = registreringsNummer
  IdentificationEmployerByEmployer.socialSecurityNumber = personNummer
  IdentificationEmployerByEmployer.fiscalNumber = skatteNummer
  IdentificationEmployerByEmployer.businessRegister = bedriftsRegister

P3000_NO
  AdditionalInformationForOldAgePensionClaim = pensjon.landspesifikk.norge.alderspensjon | landspesifikk.norge.alderspensjon > national-old-age
  AdditionalInformationForOldAgePensionClaim = pensjon.landspesifikk.norge.alderspensjon | landspesifikk.norge.alderspensjon > unable
  AdditionalInformationForSurvivorPensionClaim = pensjon.landspesifikk.norge.etterlatte | landspesifikk.norge.etterlatte > national-survivor
  AdditionalInformationForSurvivorPensionClaim = pensjon.landspesifikk.norge.etterlatte | landspesifikk.norge.etterlatte > unable
  AdditionalInformationForInvalidityPensionClaim = pensjon.landspesifikk.norge.ufore | landspesifikk.norge.ufore > national-invalidity
  AdditionalInformationForInvalidityPensionClaim = pensjon.landspesifikk.norge.ufore | landspesifikk.norge.ufore > unable
`

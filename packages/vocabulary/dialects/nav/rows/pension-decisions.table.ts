/** Decisions: P6000 and P7000. How a row reads: `index.ts`. */
export const pensionDecisionsRows = `
P6000
  Decisions.Decision.typePension = pensjon.vedtak[].type : code
  Decisions.Decision.definedPension = pensjon.vedtak[].basertPaa : code
  Decisions.Decision.PleaseFillInFollowingIfTypePensionOther.otherPension = pensjon.vedtak[].basertPaaAnnen
  Decisions.Decision.decision = pensjon.vedtak[].resultat : code
  Decisions.Decision.awardBenefitArticle = pensjon.vedtak[].artikkel : code
  Decisions.Decision.startDatePensionRight = pensjon.vedtak[].virkningsdato
  Decisions.Decision.DetailsPensionPaymentPeriods.payableFrom = pensjon.vedtak[].beregning[].periode.fom
  Decisions.Decision.DetailsPensionPaymentPeriods.payableTo = pensjon.vedtak[].beregning[].periode.tom
  Decisions.Decision.DetailsPensionPaymentPeriods.PensionAmount.grossAmount = pensjon.vedtak[].beregning[].beloepBrutto.beloep
  Decisions.Decision.DetailsPensionPaymentPeriods.PensionAmount.netAmount = pensjon.vedtak[].beregning[].beloepNetto.beloep
  Decisions.Decision.DetailsPensionPaymentPeriods.PensionAmount.grossAmountBasicPension = pensjon.vedtak[].beregning[].beloepBrutto.ytelseskomponentGrunnpensjon
  Decisions.Decision.DetailsPensionPaymentPeriods.PensionAmount.grossAmountSupplementaryPension = pensjon.vedtak[].beregning[].beloepBrutto.ytelseskomponentTilleggspensjon
  Decisions.Decision.DetailsPensionPaymentPeriods.currency = pensjon.vedtak[].beregning[].valuta : code
  Decisions.Decision.DetailsPensionPaymentPeriods.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = pensjon.vedtak[].beregning[].utbetalingshyppighetAnnen
  Decisions.Decision.actualStartDatePensionPaymentsFromInstitution = pensjon.vedtak[].kjoeringsdato
  Decisions.Decision.supplementsAdditionalFrequentPaymentsPension = pensjon.vedtak[].ukjent.beloepBrutto.ytelseskomponentAnnen
  Decisions.Decision.basedVoluntaryContributions = pensjon.vedtak[].grunnlag.medlemskap : code
  Decisions.Decision.basedOtherPersonInsurancePeriods = pensjon.vedtak[].grunnlag.opptjening.forsikredeAnnen : code
  Decisions.Decision.creditedPeriodIndicator = pensjon.vedtak[].grunnlag.framtidigtrygdetid : ja-kode
  Decisions.Decision.RejectionReasons.rejectionReasons = pensjon.vedtak[].avslagbegrunnelse[].begrunnelse : code
  Decisions.Decision.RejectionReasons.FillInIfRejectionReasonsOther.otherReasons = pensjon.vedtak[].avslagbegrunnelse[].annenbegrunnelse
  Decisions.Decision.PartialSuspensionPension.pensionPartlySuspendedIndicator = pensjon.vedtak[].delvisstans.indikator : ja-kode
  Decisions.Decision.PartialSuspensionPension.PleaseFillInFollowingIfPensionPartlySuspendedYes.amount = pensjon.vedtak[].delvisstans.utbetaling.beloepBrutto
  Decisions.Decision.PartialSuspensionPension.PleaseFillInFollowingIfPensionPartlySuspendedYes.currency = pensjon.vedtak[].delvisstans.utbetaling.valuta : code
  Decisions.Decision.PartialSuspensionPension.PleaseFillInFollowingIfPensionPartlySuspendedYes.reason = pensjon.vedtak[].delvisstans.utbetaling.begrunnelse
  Decisions.Decision.additionalInformation = pensjon.vedtak[].begrunnelseAnnen
  Reductions.ReductionsPension.pensionReducedPursuantOverlappingBenefitsSameKind = pensjon.reduksjon[].type : code
  Reductions.ReductionsPension.pensionReducedPursuantOverlappingOrBenefitsOrIncome = pensjon.reduksjon[].aarsak.annenytelseellerinntekt : code
  Reductions.ReductionsPension.FillInIfPensionHasBeenReduced.otherBenefitsSourceIncome = pensjon.reduksjon[].aarsak.inntektAnnen
  Reductions.ReductionsPension.articleConcerningLimitationRuleOverlapping = pensjon.sak.reduksjon[].artikkeltype : code
  Reductions.ReductionsPension.PeriodOverlapping.startDateRuleAgainstOverlapping = pensjon.reduksjon[].virkningsdato[].startdato
  Reductions.ReductionsPension.PeriodOverlapping.endDateRuleAgainstOverlapping = pensjon.reduksjon[].virkningsdato[].sluttdato
  AdditionalInformationDecision.benefitsAIndicator = pensjon.sak.artikkel54 : ja-kode
  AdditionalInformationDecision.suspensionPension = pensjon.tilleggsinformasjon.opphoer.dato
  AdditionalInformationDecision.withdrawalPension = pensjon.tilleggsinformasjon.opphoer.annulleringdato
  AdditionalInformationDecision.dateWhenDecisionIssuedStatedDecision = pensjon.tilleggsinformasjon.dato
  AdditionalInformationDecision.InformationRightAReview.timeLimitsForReview = pensjon.sak.kravtype[].datoFrist
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Institution = pensjon.tilleggsinformasjon.andreinstitusjoner[] > institution
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.street = pensjon.tilleggsinformasjon.andreinstitusjoner[].institusjonsadresse
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.buildingName = pensjon.tilleggsinformasjon.andreinstitusjoner[].bygningsnr | pensjon.tilleggsinformasjon.andreinstitusjoner[].bygningsnavn
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.town = pensjon.tilleggsinformasjon.andreinstitusjoner[].poststed
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.postalCode = pensjon.tilleggsinformasjon.andreinstitusjoner[].postnummer
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.region = pensjon.tilleggsinformasjon.andreinstitusjoner[].region
  AdditionalInformationDecision.InformationRightAReview.WhereAddressReview.Address.country = pensjon.tilleggsinformasjon.andreinstitusjoner[].land : land
  AdditionalInformationDecision.decisionGivenAResultReviewAccordingArt4829872009Indicator = pensjon.tilleggsinformasjon.artikkel48 : ja-kode
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.country = pensjon.tilleggsinformasjon.annen.institusjonsadresse.land : land
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.personalIdentificationNumber = pensjon.tilleggsinformasjon.person.pinannen.identifikator
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.sector = pensjon.tilleggsinformasjon.person.pinannen.sektor : sektor
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.Institution.institutionID = pensjon.tilleggsinformasjon.annen.institusjonsid
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.Institution.Institution.institutionName = pensjon.tilleggsinformasjon.annen.institusjonsnavn
  AdditionalInformationDecision.InstitutionGivingDecisionIfDifferentFromSending.caseNumber = pensjon.tilleggsinformasjon.saksnummer
  AdditionalInformationDecision.referenceNumberDecisionIfOtherThanCaseNumber = pensjon.tilleggsinformasjon.saksnummerAnnen
  AdditionalInformationDecision.otherInformation = pensjon.tilleggsinformasjon.anneninformation

shape decision-of
  Institution.Institution.country = land : land
  Institution.Institution.sector = sektor : sektor
  Institution.Institution.Institution > institution
  Institution.caseNumber = saksnummer | institusjon.saksnummer

P7000
  PensionAwarded.AwardedPensionDecision = pensjon.samletVedtak.tildeltepensjoner[].institusjon > decision-of
  PensionAwarded.AwardedPensionDecision.Institution.Institution.personalIdentificationNumber = pensjon.samletVedtak.tildeltepensjoner[].institusjon.personNr
  PensionAwarded.AwardedPensionDecision.typePension = pensjon.samletVedtak.tildeltepensjoner[].pensjonType : code
  PensionAwarded.AwardedPensionDecision.startDatePensionRight = pensjon.samletVedtak.tildeltepensjoner[].startdatoPensjonsRettighet
  PensionAwarded.AwardedPensionDecision.pensionHasBeenReducedInViewOf = pensjon.samletVedtak.tildeltepensjoner[].reduksjonsGrunn : code
  PensionAwarded.AwardedPensionDecision.InformationRightAReview.WhereAddressReview.whereAddressReview = pensjon.samletVedtak.tildeltepensjoner[].adressatForRevurdering[].adressatforrevurdering
  PensionAwarded.AwardedPensionDecision.InformationRightAReview.timeLimitsForReview = pensjon.samletVedtak.tildeltepensjoner[].revurderingtidsfrist
  PensionRejected.RejectedPensionDecision = pensjon.samletVedtak.avslag[].pin > decision-of
  PensionRejected.RejectedPensionDecision.Institution.Institution.personalIdentificationNumber = pensjon.samletVedtak.avslag[].pin.identifikator
  PensionRejected.RejectedPensionDecision.typePension = pensjon.samletVedtak.avslag[].pensjonType : code
  PensionRejected.RejectedPensionDecision.dateWhenDecisionIssuedStatedDecision = pensjon.samletVedtak.avslag[].dato
  PensionRejected.RejectedPensionDecision.rejectionReasons = pensjon.samletVedtak.avslag[].begrunnelse : code
  PensionRejected.RejectedPensionDecision.InformationRightAReview.timeLimitsForReview = pensjon.samletVedtak.avslag[].tidsfristForRevurdering
  PensionAwarded.AwardedPensionDecision.DetailsPensionPaymentPeriods.payableFrom = pensjon.samletVedtak.tildeltepensjoner[].ytelser[].startdatoutbetaling
  PensionAwarded.AwardedPensionDecision.DetailsPensionPaymentPeriods.payableTo = pensjon.samletVedtak.tildeltepensjoner[].ytelser[].sluttdatoretttilytelse
  PensionAwarded.AwardedPensionDecision.DetailsPensionPaymentPeriods.grossAmountPension = pensjon.samletVedtak.tildeltepensjoner[].ytelser[].beloep.beloepBrutto
  PensionAwarded.AwardedPensionDecision.DetailsPensionPaymentPeriods.currency = pensjon.samletVedtak.tildeltepensjoner[].ytelser[].beloep.valuta : code
  PensionAwarded.AwardedPensionDecision.DetailsPensionPaymentPeriods.paymentFrequency = pensjon.samletVedtak.tildeltepensjoner[].ytelser[].beloep.betalingshyppighetytelse : code
  PensionAwarded.AwardedPensionDecision.DetailsPensionPaymentPeriods.PleaseFillInFollowingIfPaymentFrequencyOther.otherPaymentFrequency = pensjon.samletVedtak.tildeltepensjoner[].ytelser[].annenbetalingshyppighetytelse
`

/** Documents of recovery. How a row reads: `index.ts`. */
export const recoveryRows = `
R*
  LocalCaseNumbers.LocalCaseNumber = nav.eessisak[] > case-number
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.PersonIdentification | Persons.Person.PersonIdentification = nav.brukere[] | nav.bruker[] | nav.forsikret.bruker > person
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.AdditionalInformationAboutPerson | Persons.Person.AdditionalInformationAboutPerson = nav.brukere[] | nav.bruker[] | nav.forsikret.bruker > about-person
  Persons.Person.AdditionalInformationAboutPerson.PreviousFamilyNames.PreviousFamilyName.previousFamilyName = nav.brukere[].person.tilbakekrevingtidligereetternavn[].navn
  Persons.Person.AdditionalInformationAboutPerson.PreviousForenames.PreviousForename.previousForename = nav.brukere[].person.tilbakekrevingtidligerefornavn[].navn
  Persons.Person.AdditionalInformationAboutPerson.currentFamilyStatus = nav.brukere[].person.sivilstand.status : sivilstand
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.AdditionalInformationAboutPerson.PreviousFamilyNames.PreviousFamilyName.previousFamilyName = tilbakekreving.bruker[].person.tidligereetternavn[].navn
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.AdditionalInformationAboutPerson.PreviousForenames.PreviousForename.previousForename = tilbakekreving.bruker[].person.tidligerefornavn[].navn
  Persons.Person.AdditionalInformationAboutPerson.PleaseFillInFollowingIfStatusPersonOther.otherStatusPerson = nav.brukere[].tilbakekreving.status.annen
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.AdditionalInformationAboutPerson.PleaseFillInFollowingIfStatusPersonOther.otherStatusPerson = tilbakekreving.bruker[].status.annen
  Persons.Person.PersonLastKnownAddresses.PersonLastKnownAddressDetails.typeAddress = nav.brukere[].adresse[].type | nav.brukere[].adresse[].type43 : adressetype
  Persons.Person.PersonLastKnownAddresses.PersonLastKnownAddressDetails.AddressDetail = nav.brukere[].adresse[] > address
  Persons.Person.PersonLastKnownAddresses.PersonLastKnownAddressDetails.PleaseFillInFollowingIfTypeAddressOther.specifyOtherType = nav.brukere[].adresse[].annen
  AdditionalInformation.additionalInformation = nav.ytterligereinformasjon
  PleaseFillInFollowingIfTypeRequestFinal.OverpaymentPeriod.startDate = tilbakekreving.feilutbetaling.periode.startdato
  PleaseFillInFollowingIfTypeRequestFinal.OverpaymentPeriod.endDate = tilbakekreving.feilutbetaling.periode.sluttdato
  PleaseFillInFollowingIfTypeRequestFinal.OverpaidTotalAmount = tilbakekreving.feilutbetaling > amount
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.SEPABankDetails.IBAN = tilbakekreving.anmodningommotregning.bank.konto.sepa.iban
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.SEPABankDetails.BICSWIFT = tilbakekreving.anmodningommotregning.bank.konto.sepa.swift
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.accountHolderName = tilbakekreving.anmodningommotregning.bank.konto.innehaver.navn
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.paymentReference = tilbakekreving.anmodningommotregning.bank.konto.betalingsreferanse
  PleaseFillInFollowingIfTypeRequestFinal.BankDetails.ReceivingBankAddress = tilbakekreving.anmodningommotregning.bank.adresse > address
  Payments.Payment.PaymentDetails.paymentDate = tilbakekreving.utbetaling[].dato
  Payments.Payment.PaymentDetails.Amount = tilbakekreving.utbetaling[] > amount
  Payments.Payment.paymentReferenceUsedWhenTransferringMoney = tilbakekreving.utbetaling[].referanse
`

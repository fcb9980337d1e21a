/** Documents of recovery. How a row reads: `index.ts`. */
export const recoveryRows = `
R*
  LocalCaseNumbers.LocalCaseNumber = nav.eessisak[] > case-number
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.PersonIdentification | Persons.Person.PersonIdentification = nav.brukere[] > person
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.AdditionalInformationAboutPerson | Persons.Person.AdditionalInformationAboutPerson = nav.brukere[] > about-person
  Persons.Person.AdditionalInformationAboutPerson.PleaseFillInFollowingIfStatusPersonOther.otherStatusPerson = nav.brukere[].tilbakekreving.status.annen
  PleaseFillInFollowingIfConcernsPerson.Persons.Person.AdditionalInformationAboutPerson.PleaseFillInFollowingIfStatusPersonOther.otherStatusPerson = tilbakekreving.bruker[].status.annen
  Persons.Person.PersonLastKnownAddresses.PersonLastKnownAddressDetails.typeAddress = nav.brukere[].adresse[].type : adressetype
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

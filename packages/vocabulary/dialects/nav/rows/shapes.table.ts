/** Parts that many documents share: persons, addresses, institutions, employers. How a row reads: `index.ts`. */
export const shapesRows = `
shape address
  street = gate
  buildingName = bygning
  town = by
  postalCode = postnummer | postkode
  region = region
  country = land | landkode : land

shape institution
  institutionID = institusjonsid | institusjon.institusjonsid | id
  institutionName = institusjonsnavn | institusjon.institusjonsnavn | navn

shape pin
  country = land | landkode : land
  personalIdentificationNumber = identifikator
  sector = sektor | institusjon.sektor : sektor
  Institution > institution

shape person
  familyName = person.etternavn
  forename = person.fornavn
  dateBirth = person.foedselsdato
  sex = person.kjoenn : kjoenn
  familyNameAtBirth = person.etternavnvedfoedsel
  forenameAtBirth = person.fornavnvedfoedsel | person.forrnavnvedfoedsel
  PINPersonInEachInstitution.PersonalIdentificationNumber = person.pin[] > pin
  IfPINNotProvidedForEveryInstitutionPleaseProvide.PlaceBirth.town = person.foedested.by
  IfPINNotProvidedForEveryInstitutionPleaseProvide.PlaceBirth.region = person.foedested.region
  IfPINNotProvidedForEveryInstitutionPleaseProvide.PlaceBirth.country = person.foedested.land | person.foedested.landkode : land
  IfPINNotProvidedForEveryInstitutionPleaseProvide.fatherFamilyNameAtBirth = far.person.etternavnvedfoedsel
  IfPINNotProvidedForEveryInstitutionPleaseProvide.forenameFather = far.person.fornavn | far.person.fornavnvedfoedsel
  IfPINNotProvidedForEveryInstitutionPleaseProvide.motherFamilyNameAtBirth = mor.person.etternavnvedfoedsel
  IfPINNotProvidedForEveryInstitutionPleaseProvide.forenameMother = mor.person.fornavn | mor.person.fornavnvedfoedsel

shape contact
  TelephoneNumbers.TelephoneNumber.number = person.kontakt.telefon[].nummer
  TelephoneNumbers.TelephoneNumber.type = person.kontakt.telefon[].type : telefon
  EmailAddresses.EmailAddress.email = person.kontakt.email[].adresse

shape about-person
  AdditionalInformationPerson.nationality | AdditionalInformationAboutAPerson.nationality | nationality = person.statsborgerskap[].land | person.statsborgerskap[].landkode : land
  AdditionalInformationPerson.previousFamilyName | AdditionalInformationAboutAPerson.previousFamilyName | previousFamilyName = person.tidligereetternavn
  AdditionalInformationPerson.previousForename | AdditionalInformationAboutAPerson.previousForename | previousForename = person.tidligerefornavn
  Address = adresse > address
  FamilyStatus.familyStatus = person.sivilstand[].status : sivilstand
  FamilyStatus.familyStatusDate = person.sivilstand[].fradato
  ContactInformationPerson > contact
  dateDeath = person.doedsdato

shape about-debtor
  nationality = statsborgerskap.land | person.statsborgerskap[].land : land
  dateDeath = doedsdato

shape last-known-address
  typeAddress = type43 | type : adressetype
  AddressDetail > address

shape employer
  name = navn
  IdentificationNumbers.IdentificationNumber.number = identifikator[].id
  IdentificationNumbers.IdentificationNumber.type = identifikator[].type : identifikator
  Address = adresse > address

shape amount
  amount = beloep
  currency = valuta : code

shape case-number
  country = land : land
  caseNumber = saksnummer
  Institution > institution
`

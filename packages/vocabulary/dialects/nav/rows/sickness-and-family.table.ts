/** Documents of sickness and family benefits. How a row reads: `index.ts`. */
export const sicknessAndFamilyRows = `
S*
  Person.PersonIdentification = nav.bruker > person
  Person.AdditionalInformationPerson > about-bruker
  PersonAddress = nav.bruker.bostedsadresse > address
  AdditionalInformation.additionalInformation = nav.ytterligereinformasjon

S055
  CertificateIncapacityWork.thePersonMentionedAboveAppliedForCashBenefitsOn = sykdom.soeknad.kontantytelse.soeknadsdato
  CertificateIncapacityWork.AccordingDocumentMentionedAbovePersonIncapable.FixedPeriod.startDate = sykdom.soeknad.kontantytelse.ytelse.periode.fastperiode.startdato
  CertificateIncapacityWork.AccordingDocumentMentionedAbovePersonIncapable.FixedPeriod.endDate = sykdom.soeknad.kontantytelse.ytelse.periode.fastperiode.sluttdato

F*
  Claimant.PersonIdentification = nav.bruker > person
  Claimant.AddressesPerson.AddressPerson.typeAddress = nav.bruker.adresse[].type | nav.bruker.person.adresser[].type : adressetype
  Claimant.AddressesPerson.AddressPerson.Address = nav.bruker.adresse[] | nav.bruker.person.adresser[] > address
  InformationSpouseOrPartner.PersonIdentification = nav.ektefelle > person
  InformationSpouseOrPartner.AddressesPerson.AddressPerson.typeAddress = nav.ektefelle.adresse[].type | nav.ektefelle.person.adresser[].type : adressetype
  InformationSpouseOrPartner.AddressesPerson.AddressPerson.Address = nav.ektefelle.adresse[] | nav.ektefelle.person.adresser[] > address
  InformationOtherPerson.PersonIdentification = nav.annenperson > person
  InformationOtherPerson.AddressesPerson.AddressPerson.typeAddress = nav.annenperson.adresse[].type | nav.annenperson.person.adresser[].type : adressetype
  InformationOtherPerson.AddressesPerson.AddressPerson.Address = nav.annenperson.adresse[] | nav.annenperson.person.adresser[] > address
  InformationChildren.ChildForWhomThisDecisionApplies.ChildDetails = nav.barn[] > person
`

/**
 * From model 4.1 to 4.2: the references of the liaison bodies no longer say who sends and who receives, and three documents hold more.
 * What was dropped and what came is read; that the one became the other, and where a dropped field stood, is deduced from their names.
 * @source empty documents of models 4.1 and 4.2 in a public data migration tool
 */
import { readChanges } from './change-text.ts'

export const changesTo42 = readChanges(`
DA018 GlobalNotePAY
  + OffsettingReferences
DA071 GlobalNoteIdentificationOverpaymentsIO
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
DA071 IndividualInformationOverpaymentsIO.IndividualInformationOverpaymentIO.References
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
  individualIONumberSenderLiaisonBody -> individualIONumberLiaisonBody
DA073A GlobalNoteACPIO
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
  globalACPIOReferenceReceiverLiaisonBody -> globalACPIOReferenceLiaisonBody
DA073A IndividualACPIOs.IndividualACPIO.References
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
  globalACPIOReferenceReceiverLiaisonBody -> globalACPIOReferenceLiaisonBody
  individualIONumberSenderLiaisonBody -> individualIONumberLiaisonBody
  individualACPIONumberReceiverLiaisonBody -> individualACPIONumberLiaisonBody
DA073C GlobalNoteCOCIO
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
  globalCOCIOReferenceReceiverLiaisonBody -> globalCOCIOReferenceLiaisonBody
DA073C IndividualCOCIOs.IndividualCOCIO.References
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
  globalCOCIOReferenceReceiverLiaisonBody -> globalCOCIOReferenceLiaisonBody
  individualIONumberSenderLiaisonBody -> individualIONumberLiaisonBody
  individualCOCIONumberReceiverLiaisonBody -> individualCOCIONumberLiaisonBody
DA073R GlobalNoteRPYCOCIO
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
  globalCOCIOReferenceReceiverLiaisonBody -> globalCOCIOReferenceLiaisonBody
  globalRPYCOCIOReferenceReceiverLiaisonBody -> globalRPYCOCIOReferenceLiaisonBody
DA073R IndividualRPYCOCIOs.IndividualRPYCOCIO.References
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
  globalCOCIOReferenceReceiverLiaisonBody -> globalCOCIOReferenceLiaisonBody
  globalRPYCOCIOReferenceReceiverLiaisonBody -> globalRPYCOCIOReferenceLiaisonBody
  individualIONumberSenderLiaisonBody -> individualIONumberLiaisonBody
  individualCOCIONumberReceiverLiaisonBody -> individualCOCIONumberLiaisonBody
  individualRPYCOCIONumberReceiverLiaisonBody -> individualRPYCOCIONumberLiaisonBody
DA074 GlobalNoteDecisionIROIO
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
DA074 IndividualDecisionIOs.IndividualDecisionIO.References
  globalIOReferenceSenderLiaisonBody -> globalIOReferenceLiaisonBody
  globalACPIOReferenceReceiverLiaisonBody -> globalACPIOReferenceLiaisonBody
  individualIONumberSenderLiaisonBody -> individualIONumberLiaisonBody
  individualACPIONumberReceiverLiaisonBody -> individualACPIONumberLiaisonBody
H066 ReplyTransmissionClaimDocumentInformation.ReplyTransmissionClaimDocumentInformation
  - reason after followingClaimDocumentInformation
  + FillInFollowingIfWeDoNotAcceptTransmission
S033 GlobalNoteCOCCRNILP
  + globalCRNILPReferenceCreditorLiaisonBody
S051 GlobalNoteRRO
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
S051 IndividualRROs.IndividualRRO.References
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
  globalCLAIMOILPReferenceReceiverLiaison -> globalCLAIMOILPReferenceLiaisonBody
  individualRRONumberSenderLiaisonBody -> individualRRONumberLiaisonBody
  individualCLAIMOILPNumberReceiverLiaison -> individualCLAIMOILPNumberLiaisonBody
S051 IndividualRROs.IndividualRRO
  PleaseFillInFollowingIfRefundCode01Contestation -> PleaseFillInFollowingIfRefundCode
S053A GlobalNoteACPRRO
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
  globalACPRROReferenceReceiverLiaisonBody -> globalACPRROReferenceLiaisonBody
S053A IndividualACPRROs.IndividualACPRRO.References
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
  globalACPRROReferenceReceiverLiaisonBody -> globalACPRROReferenceLiaisonBody
  individualRRONumberSenderLiaisonBody -> individualRRONumberLiaisonBody
  individualACPRRONumberReceiverLiaisonBody -> individualACPRRONumberLiaisonBody
S053C GlobalNoteCOCRRO
  globalIOReferenceSenderLiaisonBody -> globalReferenceLiaisonBody
  globalCOCRROReferenceReceiverLiaisonBody -> globalCOCRROLiaisonBody
S053C IndividualCOCRROs.IndividualCOCRRO.References
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
  globalCOCRROReferenceReceiverLiaisonBody -> globalCOCRROReferenceLiaisonBody
  individualRRONumberSenderLiaisonBody -> individualRRONumberLiaisonBody
  individualCOCRRONumberReceiverLiaisonBody -> individualCOCRRONumberLiaisonBody
S053R GlobalNoteRPYCOCRRO
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
  globalCOCRROReferenceReceiverLiaisonBody -> globalCOCRROReferenceLiaisonBody
  globalRPYCOCRROReferenceReceiverLiaisonBody -> globalRPYCOCRROReferenceLiaisonBody
S053R IndividualRPYCOCRROs.IndividualRPYCOCRRO.References
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
  globalCOCRROReferenceReceiverLiaisonBody -> globalCOCRROReferenceLiaisonBody
  globalRPYCOCRROReferenceReceiverLiaisonBody -> globalRPYCOCRROReferenceLiaisonBody
  individualRRONumberSenderLiaisonBody -> individualRRONumberLiaisonBody
  individualCOCRRONumberReceiverLiaisonBody -> individualCOCRRONumberLiaisonBody
  individualRPYCOCRRONumberReceiverLiaisonBody -> individualRPYCOCRRONumberLiaisonBody
S054 GlobalNoteIRORRO
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
  globalIRORROReferenceReceiverLiaisonBody -> globalIRORROReferenceLiaisonBody
S054 IndividualIRORROs.IndividualIRORRO.References
  globalRROReferenceSenderLiaisonBody -> globalRROReferenceLiaisonBody
  globalACPRROReferenceReceiverLiaisonBody -> globalACPRROReferenceLiaisonBody
  individualRRONumberSenderLiaisonBody -> individualRRONumberLiaisonBody
  individualACPRRONumberReceiverLiaisonBody -> individualACPRRONumberLiaisonBody
`)

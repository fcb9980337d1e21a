/** Content of the documents of synchronisation and logs, model 4.2. Written by `npm run build:vocabulary` from the definitions; not by hand. */
import type { ContactInfoSyn, MessagingLog, PostalAddressesSyn } from './components.ts'

/** Messaging Log. */
export interface LOG001 {
  readonly MessagingLog?: MessagingLog
}

/** Messaging Audit Log. */
export interface LOG002 {
  readonly MessagingAuditLog?: MessagingLog
}

/** User Audit Log. */
export interface LOG003 {
  readonly UserAuditLogs?: {
    readonly UserAuditLog?: readonly {
      readonly eventSource?: string | readonly string[]
      readonly eventDate?: string
      readonly computer?: string | readonly string[]
      readonly userId?: string | readonly string[]
      readonly userName?: string | readonly string[]
      readonly userDomainName?: string | readonly string[]
      readonly eventLevel?: string | readonly string[]
      readonly event?: string | readonly string[]
      readonly eventOutcome?: string | readonly string[]
      readonly eventData?: string | readonly string[]
    }[]
  }
}

/** IR Sync. */
export interface SYN001 {
  readonly IRSync?: {
    readonly version?: string | readonly string[]
    readonly InstitutionRepository?: {
      readonly CentralServicesNode?: {
        readonly officialID?: string | readonly string[]
        readonly EbMSSignatureCertificates?: {
          readonly EbMSSignatureCertificate?: readonly {
            readonly CertificateIdentification?: {
              readonly thumbprint?: string | readonly string[]
            }
          }[]
        }
        readonly SystemMessageEndpoint?: {
          readonly channel?: string | readonly string[]
          readonly messageExchangePattern?: string | readonly string[]
        }
        readonly TLSCertificates?: {
          readonly TLSCertificate?: readonly {
            readonly CertificateIdentification?: {
              readonly thumbprint?: string | readonly string[]
            }
          }[]
        }
      }
      readonly Institutions?: {
        readonly Institution?: readonly {
          readonly officialID?: string | readonly string[]
          readonly cLDId?: string | readonly string[]
          readonly countryCode?: string
          readonly isPublicIndicator?: boolean
          readonly isLiaisonBodyIndicator?: boolean
          readonly Relations?: {
            readonly Relation?: readonly {
              readonly InstitutionIdentification?: {
                readonly officialID?: string | readonly string[]
                readonly countryCode?: string
              }
              readonly relation?: string | readonly string[]
            }[]
          }
          readonly Name?: {
            readonly Translation?: readonly {
              readonly languageCode?: string | readonly string[]
              readonly text?: string | readonly string[]
            }[]
          }
          readonly ValidityPeriod?: {
            readonly start?: string | readonly string[]
            readonly end?: string | readonly string[]
          }
          readonly PostalAddresses?: PostalAddressesSyn
          readonly ContactInfo?: readonly ContactInfoSyn[]
          readonly Competences?: {
            readonly Competence?: readonly {
              readonly id?: string | readonly string[]
              readonly applicationRole?: string | readonly string[]
              readonly ValidityPeriod?: {
                readonly start?: string | readonly string[]
                readonly end?: string | readonly string[]
              }
              readonly BUCType?: {
                readonly name?: string | readonly string[]
              }
              readonly isEESSIReady?: string | readonly string[]
            }[]
          }
          readonly EbMSSignatureCertificates?: {
            readonly EbMSSignatureCertificate?: readonly {
              readonly CertificateIdentification?: {
                readonly thumbprint?: string | readonly string[]
              }
            }[]
          }
          readonly BusinessSignatureCertificates?: {
            readonly BusinessSignatureCertificate?: readonly {
              readonly CertificateIdentification?: {
                readonly thumbprint?: string | readonly string[]
              }
            }[]
          }
          readonly BusinessMessageEndpoint?: {
            readonly channel?: string | readonly string[]
            readonly messageExchangePattern?: string | readonly string[]
          }
          readonly SystemMessageEndpoint?: {
            readonly channel?: string | readonly string[]
            readonly messageExchangePattern?: string | readonly string[]
          }
        }[]
      }
      readonly AccessPoints?: {
        readonly AccessPoint?: readonly {
          readonly officialID?: string | readonly string[]
          readonly countryCode?: string
          readonly Name?: {
            readonly Translation?: readonly {
              readonly languageCode?: string | readonly string[]
              readonly text?: string | readonly string[]
            }[]
          }
          readonly ContactDetails?: {
            readonly ContactInfo?: readonly ContactInfoSyn[]
          }
          readonly PostalAddresses?: PostalAddressesSyn
          readonly ValidityPeriod?: {
            readonly start?: string | readonly string[]
            readonly end?: string | readonly string[]
          }
          readonly LinkedInstitutions?: {
            readonly LinkedInstitution?: readonly {
              readonly Institution?: readonly {
                readonly officialID?: string | readonly string[]
                readonly countryCode?: string
              }[]
              readonly ValidityPeriod?: {
                readonly start?: string | readonly string[]
                readonly end?: string | readonly string[]
              }
            }[]
          }
          readonly EbMSSignatureCertificates?: {
            readonly EbMSSignatureCertificate?: readonly {
              readonly CertificateIdentification?: {
                readonly thumbprint?: string | readonly string[]
              }
            }[]
          }
          readonly ExternalTLSCertificates?: {
            readonly ExternalTLSCertificate?: readonly {
              readonly CertificateIdentification?: {
                readonly thumbprint?: string | readonly string[]
              }
            }[]
          }
          readonly InternalTLSCertificates?: {
            readonly InternalTLSCertificate?: readonly {
              readonly CertificateIdentification?: {
                readonly thumbprint?: string | readonly string[]
              }
            }[]
          }
          readonly SystemMessageEndpoint?: {
            readonly channel?: string | readonly string[]
            readonly messageExchangePattern?: string | readonly string[]
          }
          readonly BusinessMessageEndpoint?: {
            readonly channel?: string | readonly string[]
            readonly messageExchangePattern?: string | readonly string[]
          }
        }[]
      }
      readonly Certificates?: {
        readonly Certificate?: readonly {
          readonly serialNumber?: string | readonly string[]
          readonly subject?: string | readonly string[]
          readonly issuer?: string | readonly string[]
          readonly validFrom?: string | readonly string[]
          readonly validTo?: string | readonly string[]
          readonly thumbprint?: string | readonly string[]
          readonly publicKey?: string | readonly string[]
        }[]
      }
    }
  }
}

/** Request for IR Sync. */
export interface SYN002 {
  readonly RequestForIRSync?: {
    readonly currentVersion?: string | readonly string[]
  }
}

/** CMD Sync. */
export interface SYN003 {
  readonly CDMSync?: {
    readonly artefact?: string | readonly string[]
    readonly artefactGroup?: string | readonly string[]
    readonly artefactCounter?: string | readonly string[]
    readonly totalInGroup?: string | readonly string[]
    readonly noUpdate?: string | readonly string[]
    readonly newTimeSyncedUpTo?: string | readonly string[]
  }
}

/** CDM Sync Status Request. */
export interface SYN004 {
  readonly CDMSyncStatusRequest?: {
    readonly ArtefactGroupWithUpdateAvailable?: readonly {
      readonly artefactGroupWithUpdateAvailable?: string | readonly string[]
    }[]
  }
}

/** CDM Sync Status. */
export interface SYN005 {
  readonly CDMSyncStatus?: {
    readonly ArtefactRequest?: readonly {
      readonly artefactGroup?: string | readonly string[]
      readonly timeSyncedUpTo?: string | readonly string[]
    }[]
  }
}

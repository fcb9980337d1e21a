/** The URIs of the EU profiles of ETSI TS 119 602 V1.1.1 (Annexes D to I), spelt as the standard spells them. */

const base = 'http://uri.etsi.org/19602'

export const trustedListTypes = {
  'pid-providers': `${base}/LoTEType/EUPIDProvidersList`,
  'public-attestation-providers': `${base}/LoTEType/EUPubEAAProvidersList`,
  'access-certificate-providers': `${base}/LoTEType/EUWRPACProvidersList`,
} as const

export const trustedServiceTypes = {
  'pid-issuance': `${base}/SvcType/PID/Issuance`,
  'pid-revocation': `${base}/SvcType/PID/Revocation`,
  'public-attestation-issuance': `${base}/SvcType/PubEAA/Issuance`,
  'public-attestation-revocation': `${base}/SvcType/PubEAA/Revocation`,
  'access-certificate-issuance': `${base}/SvcType/WRPAC/Issuance`,
} as const

export const serviceStatusUris = {
  notified: `${base}/PubEAAProvidersList/SvcStatus/notified`,
  withdrawn: `${base}/PubEAAProvidersList/SvcStatus/withdrawn`,
} as const

/** By list type: how statuses are determined, and the rules of the scheme. */
export const schemeRules: Readonly<Record<string, { readonly statusDetermination: string; readonly communityRules: string }>> = {
  [trustedListTypes['pid-providers']]: {
    statusDetermination: `${base}/PIDProvidersList/StatusDetn/EU`,
    communityRules: `${base}/PIDProviders/schemerules/EU`,
  },
  [trustedListTypes['public-attestation-providers']]: {
    statusDetermination: `${base}/PubEAAProvidersList/StatusDetn/EU`,
    communityRules: `${base}/PubEAAProvidersList/schemerules/EU`,
  },
  [trustedListTypes['access-certificate-providers']]: {
    statusDetermination: `${base}/WRPACProvidersList/StatusDetn/EU`,
    communityRules: `${base}/WRPACProvidersList/schemerules/EU`,
  },
}

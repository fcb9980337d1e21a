/** Every way in which the centre refuses; `directory/registration-*` and `directory/bundle-invalid` come from the directory's own checks. */
import type { RegistrationError } from '@passerelle/directory'
import type { CodedError } from '@passerelle/kernel'

export type RegisterError =
  | RegistrationError
  | CodedError<
      /** No such registrant, or another secret. */
      | 'centre/registrant-unknown'
      /** The registration speaks for a State that is not the registrant's; `at` says where. */
      | 'centre/not-your-state'
      /** A certificate does not lead to an anchor for its purpose; `at` names it. */
      | 'centre/certificate-untrusted'
      /** Together with the rest of the directory the content contradicts itself; `at` says where. */
      | 'directory/bundle-invalid'
    >

export type DecisionError = CodedError<
  /** Not the operator's secret, or no operator here. */
  | 'centre/not-the-operator'
  | 'centre/registration-unknown'
  /** Approved, refused or replaced before. */
  | 'centre/registration-decided'
  | 'directory/bundle-invalid'
>

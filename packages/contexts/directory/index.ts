/** The directory context: who is out there, whom we trust, who works here, and who may do what. */
export { type Actor, type PersonActor, type Role, rolesOf, type StaffActor, type StaffRole, staffRoles } from './domain/actor.ts'
export {
  type AccessPoint,
  type Accreditation,
  type AnchorPurpose,
  accessPointSchema,
  type Competence,
  type DirectoryBundle,
  type DirectoryContent,
  type Institution,
  type InstitutionKind,
  institutionKinds,
  institutionSchema,
  type ServiceKind,
  type TrustAnchor,
  type TrustedService,
  trustedServiceSchema,
} from './domain/bundle.schema.ts'
export { type BundleToSign, type BundleTrust, signDirectoryBundle, verifyDirectoryBundle } from './domain/bundle.ts'
export { checkContent } from './domain/check-content.ts'
export { type Action, actions, permissions, type RowKind, type RowScope } from './domain/permissions.table.ts'
export { isInScope, mayDo, type Resource, type VisibleScope, visibleScope } from './domain/permissions.ts'
export { certificatesOf, parseRegistration, type Registration, registrationSchema, signRegistration } from './domain/registration.ts'
export type { ContentError, ImportError, RegistrationError } from './errors.ts'
export { type ScopeColumns, scopeCondition } from './store/scope-condition.ts'
export { directoryStore } from './store/tables.ts'
export { type DirectoryStatus, directoryStatus } from './use-cases/directory-status.ts'
export { findAccessPoint, findAccessPoints, findPartnerByPartyId } from './use-cases/find-access-point.ts'
export { findInstitution, findInstitutions, type InstitutionSearch } from './use-cases/find-institutions.ts'
export { type ServiceSearch, trustAnchors, trustedServices } from './use-cases/find-trust.ts'
export { type ImportedDirectory, importDirectory } from './use-cases/import-directory.ts'
export { findStaff, type StaffMember, seedStaff } from './use-cases/staff.ts'

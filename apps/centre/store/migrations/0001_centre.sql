-- The master record of each institution.
create table centre.institutions (
  institution_id text primary key,
  record jsonb not null
);

-- What registrants published of themselves; the newest approved one of each counts.
create table centre.registrations (
  id uuid primary key,
  registrant text not null,
  content jsonb not null,
  digest text not null,
  state text not null check (state in ('awaiting-approval', 'approved', 'refused', 'replaced')),
  received_at timestamptz not null,
  decided_at timestamptz,
  decided_by text
);
create index on centre.registrations (registrant, state);

-- Everything that was ever published: a version number carries one content.
create table centre.publications (
  version bigint not null,
  name text not null,
  token text not null,
  content_digest text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (version, name)
);

-- The bundle held; one row at most.
create table directory.bundle (
  only_one boolean primary key default true check (only_one),
  version bigint not null,
  issuer text not null,
  digest text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  imported_at timestamptz not null
);

create table directory.institutions (
  institution_id text primary key,
  state text not null,
  record jsonb not null,
  valid_from date not null,
  valid_to date
);
create index on directory.institutions (state);

create table directory.competences (
  institution_id text not null references directory.institutions on delete cascade,
  role text not null,
  buc_type text not null,
  documents text[] not null,
  valid_from date not null,
  valid_to date
);
create index on directory.competences (institution_id);
create index on directory.competences (buc_type, role);

create table directory.accreditations (
  institution_id text not null references directory.institutions on delete cascade,
  document_type text not null,
  valid_from date not null,
  valid_to date
);
create index on directory.accreditations (institution_id);
create index on directory.accreditations (document_type);

create table directory.access_points (
  party_id text primary key,
  record jsonb not null
);

create table directory.access_point_institutions (
  institution_id text primary key,
  party_id text not null references directory.access_points on delete cascade
);

create table directory.trust_anchors (
  place integer primary key,
  purpose text not null,
  certificate text not null
);

create table directory.trusted_services (
  place integer primary key,
  kind text not null,
  document_types text[] not null,
  record jsonb not null,
  valid_from date not null,
  valid_to date
);
create index on directory.trusted_services (kind);

-- The node's own people; no import touches them.
create table directory.staff (
  institution_id text not null,
  subject text not null unique,
  name text not null,
  roles text[] not null,
  primary key (institution_id, subject)
);

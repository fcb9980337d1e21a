-- One record per portable document. Documents and what became of them are only ever added to;
-- a status entry changes once, from valid to something else.

create table documents.documents (
  institution_id text not null,
  document_id uuid not null,
  -- Versions of one record share it: a shortened A1 is version 2 of the same record, with a number of its own.
  record_id uuid not null,
  version integer not null check (version >= 1),
  type text not null check (type in ('PDA1', 'EHIC', 'PRC')),
  number text not null,
  holder_ref text not null,
  applicant_ref text,
  content jsonb not null,
  document_from date not null,
  document_to date,
  cover_from date not null,
  cover_to date,
  case_ref text,
  request_ref text,
  derived_from uuid,
  intent_key text not null,
  intent_digest text not null,
  issued_at timestamptz(3) not null,
  primary key (institution_id, document_id),
  unique (institution_id, type, number),
  unique (institution_id, record_id, version),
  unique (institution_id, intent_key)
);
create unique index documents_by_id on documents.documents (document_id);
create index documents_of_holder on documents.documents (holder_ref);
create index documents_of_applicant on documents.documents (applicant_ref) where applicant_ref is not null;
create index documents_by_number on documents.documents (number);
create index documents_derived on documents.documents (institution_id, derived_from) where derived_from is not null;

create table documents.events (
  institution_id text not null,
  document_id uuid not null,
  position integer not null check (position >= 1),
  at timestamptz(3) not null,
  kind text not null check (kind in ('issued', 'superseded', 'withdrawn', 'cover-ended')),
  -- The day from which it counts; for cover-ended the last day covered.
  effective_on date not null,
  by_document uuid,
  reason text,
  primary key (institution_id, document_id, position),
  foreign key (institution_id, document_id) references documents.documents
);
create unique index documents_end_once on documents.events (institution_id, document_id) where kind in ('superseded', 'withdrawn');

create table documents.number_series (
  institution_id text not null,
  series text not null,
  last bigint not null,
  primary key (institution_id, series)
);

create table documents.status_lists (
  institution_id text not null,
  list_id uuid not null,
  uri text not null,
  size integer not null check (size >= 10000),
  -- Counts the changes of values, so that a signed list knows whether it is still the newest.
  changes bigint not null default 0,
  opened_at timestamptz(3) not null,
  primary key (institution_id, list_id)
);
create unique index status_lists_by_id on documents.status_lists (list_id);

create table documents.status_entries (
  institution_id text not null,
  list_id uuid not null,
  index integer not null check (index >= 0),
  document_id uuid not null,
  carrier text not null check (carrier in ('paper', 'wallet')),
  value smallint not null default 0 check (value between 0 and 3),
  changed_on date,
  primary key (institution_id, list_id, index),
  foreign key (institution_id, list_id) references documents.status_lists,
  foreign key (institution_id, document_id) references documents.documents
);
create index status_entries_of_document on documents.status_entries (institution_id, document_id);
create index status_entries_changed on documents.status_entries (institution_id, list_id) where value <> 0;

create table documents.status_list_tokens (
  institution_id text not null,
  list_id uuid not null,
  changes bigint not null,
  token text not null,
  issued_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  primary key (institution_id, list_id, changes)
);

-- The signed code on paper: made once, the same on every print.
create table documents.paper_codes (
  institution_id text not null,
  document_id uuid not null,
  profile text not null,
  code text not null,
  created_at timestamptz(3) not null,
  primary key (institution_id, document_id),
  foreign key (institution_id, document_id) references documents.documents
);

-- A wallet's copy: which entry and key belong to it, without any claim.
create table documents.copies (
  institution_id text not null,
  copy_id uuid not null,
  document_id uuid not null,
  list_id uuid not null,
  index integer not null,
  key_thumbprint text not null,
  issued_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  primary key (institution_id, copy_id),
  foreign key (institution_id, document_id) references documents.documents
);

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'documents are append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger documents_append_only before update or delete or truncate on documents.documents
  for each statement execute function documents.refuse_change();
create trigger events_append_only before update or delete or truncate on documents.events
  for each statement execute function documents.refuse_change();
create trigger copies_append_only before update or delete or truncate on documents.copies
  for each statement execute function documents.refuse_change();
create trigger paper_codes_append_only before update or delete or truncate on documents.paper_codes
  for each statement execute function documents.refuse_change();
create trigger status_entries_stay before delete or truncate on documents.status_entries
  for each statement execute function documents.refuse_change();

create function documents.refuse_revival() returns trigger language plpgsql as $$
begin
  if old.value <> 0 or new.institution_id <> old.institution_id or new.list_id <> old.list_id or new.index <> old.index
    or new.document_id <> old.document_id or new.carrier <> old.carrier then
    raise exception 'a status that is no longer valid stays so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger status_entries_irreversible before update on documents.status_entries
  for each row execute function documents.refuse_revival();

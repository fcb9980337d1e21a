-- One side's copies of its cases: events are the truth, contents stand beside them, casework.cases is a projection for lists.

create table casework.events (
  institution_id text not null,
  case_id text not null,
  seq integer not null check (seq >= 1),
  at timestamptz not null,
  event jsonb not null,
  primary key (institution_id, case_id, seq)
);

create table casework.documents (
  institution_id text not null,
  case_id text not null,
  message_key text not null,
  set_id text not null,
  version integer not null,
  document_type text not null,
  direction text not null check (direction in ('in', 'out')),
  at timestamptz not null,
  -- Absent when the content could not be read; the text is kept.
  content jsonb,
  -- What was on the wire and is in no definition.
  kept jsonb not null,
  -- Codes and paths of what is wrong with the content.
  problems jsonb not null,
  xml text not null,
  primary key (institution_id, case_id, message_key)
);

create table casework.cases (
  institution_id text not null,
  case_id text not null,
  version integer not null,
  buc_type text,
  role text,
  counterparty text,
  state text not null,
  subject text,
  -- Some message waits for another, or was refused.
  held boolean not null,
  refused boolean not null,
  opened_at timestamptz not null,
  last_event_at timestamptz not null,
  last_event text not null,
  primary key (institution_id, case_id)
);

create index cases_latest on casework.cases (institution_id, last_event_at desc, case_id);
create index cases_held on casework.cases (institution_id, case_id) where held;

create function casework.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events and documents of a case are only added';
end;
$$;

create trigger events_append_only before update or delete on casework.events
  for each row execute function casework.refuse_change();
create trigger documents_append_only before update or delete on casework.documents
  for each row execute function casework.refuse_change();

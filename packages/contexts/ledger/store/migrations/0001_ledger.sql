-- What was done and who looked. Nothing here is ever updated or deleted.

create table ledger.entries (
  institution_id text not null,
  sequence bigint not null,
  at timestamptz(3) not null,
  kind text not null,
  subject text,
  body text not null,
  previous_hash text not null,
  hash text not null,
  primary key (institution_id, sequence)
);
create index entries_of_subject on ledger.entries (subject, at) where subject is not null;

create table ledger.steps (
  institution_id text not null,
  transaction_id text not null,
  step_id uuid not null,
  position bigint generated always as identity,
  at timestamptz(3) not null,
  kind text not null,
  name text not null,
  outcome text not null check (outcome in ('passed', 'failed', 'warning', 'not-applicable')),
  code text,
  next text,
  primary key (institution_id, transaction_id, step_id)
);
create index steps_of_transaction on ledger.steps (transaction_id, position);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger entries_append_only before update or delete or truncate on ledger.entries
  for each statement execute function ledger.refuse_change();
create trigger steps_append_only before update or delete or truncate on ledger.steps
  for each statement execute function ledger.refuse_change();

-- What happened to each request, in order, and who has a part in it. Nothing is ever updated or deleted.

create table requests.events (
  institution_id text not null,
  request_id uuid not null,
  sequence integer not null,
  at timestamptz(3) not null,
  kind text not null,
  body jsonb not null,
  primary key (institution_id, request_id, sequence)
);

create table requests.parties (
  institution_id text not null,
  request_id uuid not null,
  -- 'person' who applied, 'company' that applied, 'worker' who confirms
  role text not null check (role in ('person', 'company', 'worker')),
  party text not null,
  primary key (institution_id, request_id, role)
);
create index requests_of_party on requests.parties (institution_id, role, party, request_id);

create function requests.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'requests are append-only: % on % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger events_append_only before update or delete or truncate on requests.events
  for each statement execute function requests.refuse_change();
create trigger parties_append_only before update or delete or truncate on requests.parties
  for each statement execute function requests.refuse_change();

-- Each determination as it was made: the statements with their sources, the ruleset and the decision. Never changed.

create table determination.determinations (
  institution_id text not null,
  request_id uuid not null,
  sequence integer not null,
  id uuid not null,
  procedure text not null,
  decided_on date not null,
  decided_at timestamptz(3) not null,
  ruleset text not null,
  outcome text not null,
  statements jsonb not null,
  decision jsonb not null,
  primary key (institution_id, request_id, sequence),
  unique (institution_id, id)
);

create function determination.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'determinations are append-only: % is refused', tg_op using errcode = 'restrict_violation';
end $$;

create trigger determinations_append_only before update or delete or truncate on determination.determinations
  for each statement execute function determination.refuse_change();

create table determination.tasks (
  institution_id text not null,
  id uuid not null,
  request_id uuid not null,
  -- The determination that opened the task.
  determination_id uuid not null,
  procedure text not null,
  -- The person whom it is about, in the register's numbering; empty where the request is about one person.
  subject text not null default '',
  question_id text not null,
  provision jsonb not null,
  finding_state text not null check (finding_state in ('fails', 'unknown')),
  because text,
  text_key text not null,
  params jsonb not null,
  state text not null check (state in ('open', 'answered', 'closed')),
  opened_at timestamptz(3) not null,
  answer text check (answer in ('met', 'not-met')),
  reason text,
  answered_by text,
  answered_at timestamptz(3),
  primary key (institution_id, id),
  check ((state = 'answered') = (answer is not null and reason is not null and answered_by is not null and answered_at is not null))
);
create unique index one_open_task_for_each_question on determination.tasks (institution_id, request_id, question_id, subject) where state = 'open';
create index tasks_of_desk on determination.tasks (institution_id, state, opened_at);

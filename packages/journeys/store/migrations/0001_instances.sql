-- One row a business process under way: which step comes next, and what the steps before it left for it.
create table journeys.instances (
  institution_id text not null,
  id uuid not null,
  journey text not null,
  step text not null,
  state text not null check (state in ('running', 'waiting', 'done')),
  data jsonb not null,
  attempts integer not null default 0,
  last_problem text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (institution_id, id)
);
create index on journeys.instances (state, updated_at);

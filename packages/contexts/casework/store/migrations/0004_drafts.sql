-- What a clerk has begun and not sent. Working papers of this institution: they change, and go when they are sent or given up.

create table casework.drafts (
  institution_id text not null,
  case_id text not null,
  draft_id text not null,
  document_type text not null,
  -- JSON as it was written, not read: a draft may hold anything that a form holds.
  content text not null,
  -- Ids of files in the case.
  attachments jsonb not null,
  -- Those whom the clerk has chosen; absent: not chosen yet, or there is no choice.
  receivers jsonb,
  revision integer not null check (revision >= 1),
  saved_at timestamptz not null,
  saved_by text,
  primary key (institution_id, case_id, draft_id)
);

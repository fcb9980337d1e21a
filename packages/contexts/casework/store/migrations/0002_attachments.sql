-- What is attached to documents. The bytes stand once in a case, under their digest; a file has the name and type under which it was added or came.

create table casework.attachment_bytes (
  institution_id text not null,
  case_id text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  primary key (institution_id, case_id, digest)
);
-- Already packed as a rule: another pass costs time and saves nothing.
alter table casework.attachment_bytes alter column bytes set storage external;

create table casework.attachments (
  institution_id text not null,
  case_id text not null,
  attachment_id text not null,
  digest text not null,
  name text not null,
  mime_type text not null,
  size integer not null check (size > 0),
  medical boolean not null,
  at timestamptz not null,
  primary key (institution_id, case_id, attachment_id),
  foreign key (institution_id, case_id, digest) references casework.attachment_bytes
);

-- They may be taken away while no document has them, and are never changed.
create trigger attachments_unchanged before update on casework.attachments
  for each row execute function casework.refuse_change();
create trigger attachment_bytes_unchanged before update on casework.attachment_bytes
  for each row execute function casework.refuse_change();

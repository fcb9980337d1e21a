-- What still runs in a case, for the desk's list. Of the projection: made anew with it, and the state of each is told on the day it is asked for.

alter table casework.cases add column deadlines jsonb not null default '[]';
-- ISO 8601, so that it sorts as a date.
alter table casework.cases add column next_due text check (next_due ~ '^\d{4}-\d{2}-\d{2}$');
-- Of what this side must do itself.
alter table casework.cases add column next_own_due text check (next_own_due ~ '^\d{4}-\d{2}-\d{2}$');

create index cases_own_due on casework.cases (institution_id, next_own_due, case_id) where next_own_due is not null;
create index cases_due on casework.cases (institution_id, next_due, case_id) where next_due is not null;

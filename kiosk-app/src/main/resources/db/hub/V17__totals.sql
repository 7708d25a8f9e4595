-- Counts that a kiosk sent in the place of facts (a file that was carried here): its facts up to
-- this sequence count for nothing more, and the counts hold until newer ones come.

alter table journal add column covered bigint default 0 not null;

create table journal_totals (
    journal uuid primary key,
    counts text not null                    -- JSON, as `tally.closed` has them
);

-- What a batch counts for is one row, not some hundreds. A hub of the version before fills
-- tally_delta still, and both queues are emptied; a later version drops tally_delta, when no hub of
-- that version runs any more.

create table tally_pack (
    id bigint generated always as identity primary key,
    kiosk uuid not null,
    counts text not null                    -- JSON: [[week, measure, subject, …, flagged, n], …]
);

-- [jooq ignore start]
-- A count that grows finds room beside itself, and its index is left alone.
alter table tally set (fillfactor = 80);
-- [jooq ignore stop]

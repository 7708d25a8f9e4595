-- Where the facts of a journal were made, as JSON: marks of the kiosk and of the fleet, and what
-- holds from which sequence on; empty for a journal that nobody sent anything of since.
alter table journal add column places text default '' not null;

-- Null: where the kiosk is registered. Hubs of an earlier version know nothing else.
alter table tally_pack add column place varchar(100);

alter table journal_totals add column place varchar(100);

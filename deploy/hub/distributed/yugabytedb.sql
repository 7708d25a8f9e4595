-- Facts of a hub, spread by kiosk over the nodes of YugabyteDB 2025.1 or newer, with read committed
-- isolation (yb_enable_read_committed_isolation=true).
-- Once, after the hub's first start and before the first kiosk joins: the tables are empty.

-- Tablets take the place of the hub's own eight partitions: by kiosk, then in the journal's order.
create table fact_spread (
    kiosk uuid not null,
    journal uuid not null,
    seq bigint not null,
    hash bytea not null,
    kind varchar(60) not null,
    v int not null,
    at_hour timestamp with time zone not null,
    clock_set boolean not null,
    trial boolean not null,
    body text not null,
    primary key (kiosk hash, journal asc, seq asc)
) split into 48 tablets;

drop table fact;
alter table fact_spread rename to fact;
create index fact_published on fact (at_hour asc, kiosk, journal, seq) where kind = 'survey.published';

-- By place, then as questions are asked: measure, subject, version, dimension.
create table tally_spread (
    place varchar(100) not null,
    week int not null,
    measure varchar(20) not null,
    subject varchar(200) not null,
    version int not null,
    item varchar(200) not null,
    code varchar(200) not null,
    dimension varchar(20) not null,
    member varchar(200) not null,
    flagged boolean not null,
    n bigint not null,
    primary key (place hash, measure asc, subject asc, version asc, dimension asc, week asc, item asc,
        code asc, member asc, flagged asc)
) split into 24 tablets;

drop table tally;
alter table tally_spread rename to tally;

-- `journal`, `conflict`, `pulse` and `kiosk` have keys whose first column spreads well as they are.
-- The queue `tally_pack` is spread by its number; nothing asks for its order but the one that
-- empties it.

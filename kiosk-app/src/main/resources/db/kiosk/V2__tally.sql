-- Counts of facts, made from the table `fact` and, of facts folded away, from `tally.closed`.

create table tally (
    journal uuid not null,
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
    primary key (journal, week, measure, subject, version, item, code, dimension, member, flagged)
);

create index tally_of_a_subject on tally (measure, subject, version, dimension, week);

-- How far the facts of a journal are counted, and by which rules. One that is folded away is held by
-- the journal with its `tally.closed`.
create table journal_state (
    journal uuid primary key,
    counted bigint not null,
    rules int not null,
    newest_hour timestamp(6) with time zone,
    held_by uuid
);

insert into journal_state (journal, counted, rules) select distinct journal, 0, 0 from fact;

-- Which facts are what staff did, so that their chain is read without looking through all facts; and
-- which `tally.closed` says how far the chain reached that was folded away.

create table act (
    journal uuid not null,
    seq bigint not null,
    folded boolean not null,
    primary key (journal, seq)
);

insert into act (journal, seq, folded) select journal, seq, false from fact where kind = 'staff.acted';

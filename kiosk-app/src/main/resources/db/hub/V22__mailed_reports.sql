-- Who reads reports in a letter, and what is still to be sent to whom.

-- An address that an order's reports go to. Whoever sends holds its row.
create table report_reader (
    kind varchar(20) not null,
    place varchar(100) not null,
    language varchar(8) not null,
    address varchar(300) not null,
    sent timestamp with time zone,          -- the last letter; null before the first
    tries int not null,                     -- in vain, since the last letter
    next_try timestamp with time zone not null,
    fault varchar(20),                      -- of the last try; null if it went well
    primary key (kind, place, language, address),
    foreign key (kind, place, language) references report_order (kind, place, language) on delete cascade
);

-- A report that waits to be sent; gone once it was.
create table report_letter (
    kind varchar(20) not null,
    place varchar(100) not null,
    language varchar(8) not null,
    address varchar(300) not null,
    report_place varchar(100) not null,
    period varchar(10) not null,
    primary key (kind, place, language, address, report_place, period),
    foreign key (kind, place, language, address) references report_reader (kind, place, language, address) on delete cascade,
    foreign key (kind, report_place, language, period)
        references report (kind, place, language, period) on delete cascade
);

-- When it was given to its readers: once, however often it is made. What was there before readers
-- were is not sent.
alter table report add column told timestamp with time zone;

-- [jooq ignore start]
update report set told = made where made is not null;
-- [jooq ignore stop]

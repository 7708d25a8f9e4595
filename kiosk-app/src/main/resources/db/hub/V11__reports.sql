-- Reports that make themselves: which are ordered, and which are there.

create table report_order (
    kind varchar(20) not null,              -- library-week | region-month | donor-quarter
    place varchar(100) not null references place,
    language varchar(8) not null,
    through int not null,                   -- week up to which its reports were seen to
    primary key (kind, place, language)
);

-- Whichever hub locks a row that is not made makes it; nobody waits for it.
create table report (
    kind varchar(20) not null,
    place varchar(100) not null references place,
    language varchar(8) not null,
    period varchar(10) not null,            -- 2027-W09 | 2027-03 | 2027-Q1
    ended timestamp with time zone not null, -- when its period was over
    made timestamp with time zone,          -- null: it waits, be there an older file or none
    heard int not null,                     -- libraries whose kiosks had been in touch since
    libraries int not null,
    tries int not null,
    again timestamp with time zone not null,
    file bytea,                             -- PDF
    primary key (kind, place, language, period)
);

create index report_newest on report (ended desc, kind desc, place, language desc, period);

-- [jooq ignore start]
create index report_waiting on report (again, place) where made is null;
-- [jooq ignore stop]

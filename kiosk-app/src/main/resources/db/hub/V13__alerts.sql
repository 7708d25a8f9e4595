-- Who is told when a kiosk needs a human, what lasts and was told, and what is still to be said.

-- An address that is told of kiosks at a place and below.
create table alert_rule (
    place varchar(100) not null references place,
    channel varchar(10) not null,           -- mail | webhook
    target varchar(300) not null,
    primary key (place, channel, target)
);

-- Each address once, be it told of several places. Whoever sends holds its row.
create table alert_target (
    channel varchar(10) not null,
    target varchar(300) not null,
    language varchar(2) not null,
    sent timestamp with time zone,          -- the last message; null before the first
    tries int not null,                     -- in vain, since the last message
    next_try timestamp with time zone not null,
    fault varchar(20),                      -- of the last try; null if it went well
    tried timestamp with time zone,         -- the last trial that somebody asked for
    primary key (channel, target)
);

-- A kiosk that needs a human, as long as it does: whoever looks at the fleet holds it.
create table alert_open (
    kiosk uuid primary key,
    needs varchar(200) not null,
    since timestamp with time zone not null,
    told timestamp with time zone,          -- null until somebody was told
    well timestamp with time zone           -- since when it needs nobody; null while it does
);

-- What an address is still to be told.
create table alert_item (
    channel varchar(10) not null,
    target varchar(300) not null,
    kiosk uuid not null,
    kind varchar(10) not null,              -- begun | well
    needs varchar(200) not null,
    made timestamp with time zone not null,
    taken timestamp with time zone,         -- a hub is sending it since then
    primary key (channel, target, kiosk, kind)
);

-- When a hub looked at the fleet last: one hub looks, the others need not.
create table alert_look (
    only_one boolean primary key,
    looked timestamp with time zone not null
);

insert into alert_look (only_one, looked) values (true, timestamp with time zone '1970-01-01 00:00:00+00');

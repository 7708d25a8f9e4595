-- Classes whose people may say at the hub, weeks later, what came of it. One row of a class, none of
-- a person. A class that a kiosk of an earlier version began bears no signs on its cards: its people
-- are asked at a station alone, and no row is made of it.
create table past_class (
    kiosk uuid not null,
    spelled varchar(80) not null,           -- word and signs, folded
    word varchar(60) not null,
    lesson varchar(100) not null,
    survey varchar(100) not null,
    held date not null,                     -- in Kyiv
    seats int not null,
    answers int default 0 not null,
    primary key (kiosk, spelled)
);

create index past_class_spelled on past_class (spelled);

-- The journal in which the hub notes what people say of classes of a kiosk.
create table after_journal (
    kiosk uuid primary key,
    journal uuid not null
);

-- Forms that were handed in, so that a second touch changes nothing. Which answer it was of is
-- nowhere.
create table after_form (
    form varchar(32) primary key,
    came date not null
);

create index after_form_came on after_form (came);

-- A person looked into a conflict, and said what it was; what was set aside stays for ever.

alter table conflict add column settled timestamp with time zone;   -- null until somebody did
alter table conflict add column settled_by varchar(20);             -- member
alter table conflict add column note varchar(500);

create index conflict_came on conflict (kiosk, came);

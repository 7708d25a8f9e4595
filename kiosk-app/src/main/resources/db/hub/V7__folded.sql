-- Of a journal that its kiosk had folded away before the hub heard of its facts, the counts of the
-- folding hold; facts that come later are kept and not counted once more.

alter table journal add column folded boolean default false not null;

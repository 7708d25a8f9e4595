-- Counts of the trainers that a page draws, of some hundreds among many thousands; the key of the
-- counts ends with the member.

-- [jooq ignore start]
create index tally_trainer on tally (place, member) where dimension = 'trainer';
-- [jooq ignore stop]

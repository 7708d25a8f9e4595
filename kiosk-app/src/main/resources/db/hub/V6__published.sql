-- Definitions of surveys that libraries published are found among all facts without reading these.

-- [jooq ignore start]
create index fact_published on fact (at_hour, kiosk, journal, seq) where kind = 'survey.published';
-- [jooq ignore stop]

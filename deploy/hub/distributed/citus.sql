-- Facts of a hub, spread by kiosk over the nodes of Citus 12 or newer.
-- Once, after the hub's first start and before the first kiosk joins: the tables are empty.

begin;

-- Shards take the place of the hub's own eight partitions. The key begins with the kiosk already.
create table fact_spread (like fact including all);
drop table fact;
alter table fact_spread rename to fact;

-- A queue is keyed by its kiosk, too: a unique key must hold the column that spreads.
alter table tally_pack drop constraint tally_pack_pkey;
alter table tally_pack add primary key (kiosk, id);
alter table tally_delta drop constraint tally_delta_pkey;
alter table tally_delta add primary key (kiosk, id);

-- Small, seldom changed, joined with by every node.
select create_reference_table('place');
select create_reference_table('place_above');
select create_reference_table('kiosk');

-- By kiosk, side by side: what a batch writes lies on one node.
select create_distributed_table('fact', 'kiosk');
select create_distributed_table('conflict', 'kiosk', colocate_with => 'fact');
select create_distributed_table('pulse', 'kiosk', colocate_with => 'fact');
select create_distributed_table('tally_pack', 'kiosk', colocate_with => 'fact');
select create_distributed_table('tally_delta', 'kiosk', colocate_with => 'fact');

-- By its own name: a journal is one kiosk's for ever, whoever else speaks of it. Not by kiosk, or
-- two kiosks could both have it. A batch that lies on two nodes is committed in two phases.
select create_distributed_table('journal', 'journal', colocate_with => 'none');

-- By place: a page of results asks for one place, or for some that lie side by side.
select create_distributed_table('tally', 'place', colocate_with => 'none');

-- All others (keys, codes, people, what they did, reports) are small and stay on the coordinator.

commit;

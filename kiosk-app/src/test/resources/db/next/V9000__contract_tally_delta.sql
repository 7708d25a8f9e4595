-- As the version after next may have it: nobody fills this queue any more (V12).

drop table tally_delta;

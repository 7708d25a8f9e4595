-- Who reads acts of a region asks by place.

create index act_place on act (place, number);

package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.wire.NotUnderstood;

/// The tables as distributed engines want them, as far as a plain PostgreSQL can tell: the files
/// run on the newest tables, keep their columns, keep Citus' rule of unique keys, and the hub works
/// on them.
class DistributedTest {

    private static final Path FILES = Path.of("..", "deploy", "hub", "distributed");

    /// What Citus asks of a table before it spreads it.
    private static final String CITUS =
            """
            create function create_distributed_table(
                    relation regclass, column_name text, colocate_with text default 'default')
                    returns void language plpgsql as $$
            begin
                if not exists (select from pg_attribute
                        where attrelid = relation and attname = column_name) then
                    raise exception '% has no %', relation, column_name;
                end if;
                if (select relkind from pg_class where oid = relation) <> 'r' then
                    raise exception '% is spread already', relation;
                end if;
                if exists (select from pg_constraint where contype = 'f'
                        and relation in (conrelid, confrelid)) then
                    raise exception '% has a foreign key', relation;
                end if;
                if exists (select from pg_index i where i.indrelid = relation and i.indisunique
                        and not exists (select from pg_attribute a where a.attrelid = relation
                            and a.attname = column_name
                            and a.attnum = any(string_to_array(i.indkey::text, ' ')::int[]))) then
                    raise exception 'a unique key of % lacks %', relation, column_name;
                end if;
            end $$;
            create function create_reference_table(relation regclass)
                    returns void language sql as $$ select $$;
            """;

    @AutoClose private final HubDatabase database = HubDatabase.fresh();

    @Test
    void the_hub_works_on_tables_that_citus_would_spread_by_kiosk() throws Exception {
        var columns = columns();
        database.store().write(sql -> sql.execute(CITUS));
        assertThatThrownBy(() -> spread("tally_pack", "kiosk"))
                .hasStackTraceContaining("a unique key of tally_pack lacks kiosk");

        run(Files.readString(FILES.resolve("citus.sql")));

        assertThat(columns()).isEqualTo(columns);
        takes();
    }

    private void spread(String table, String column) throws DataAccessException {
        database.store()
                .read(sql -> sql.fetch("select create_distributed_table(?, ?)", table, column));
    }

    /// What is not PostgreSQL's is left out: how a key spreads, and into how many tablets.
    @Test
    void the_hub_works_on_tables_that_yugabytedb_would_spread_by_kiosk() throws Exception {
        var columns = columns();
        var file = Files.readString(FILES.resolve("yugabytedb.sql"));
        assertThat(file).contains("primary key (kiosk hash", "primary key (place hash");

        run(
                file.replaceAll(" hash,", ",")
                        .replaceAll(" asc\\b", "")
                        .replaceAll("split into .*;", ";"));

        assertThat(columns()).isEqualTo(columns);
        takes();
    }

    private void run(String file) throws IOException {
        database.store()
                .write(sql -> sql.execute(file.replace("begin;", "").replace("commit;", "")));
    }

    private List<String> columns() {
        return database.store()
                .read(
                        sql ->
                                sql.fetch(
                                                """
                                                select table_name || ' ' || column_name || ' '
                                                    || data_type || ' ' || is_nullable
                                                    || coalesce(character_maximum_length, 0)
                                                from information_schema.columns
                                                where table_schema = 'public'
                                                    and table_name !~ '^fact_[0-9]'
                                                order by 1
                                                """)
                                        .getValues(0, String.class));
    }

    private void takes() throws NotUnderstood {
        var rooms = HubRooms.on(database.store());
        var kiosk = SampleKiosk.joined(rooms.fleet(), "vinnytska");
        rooms.inbox().take(kiosk.batch(1, 60));
        rooms.inbox().take(kiosk.batch(31, 90));

        assertThat(rooms.rows()).isEqualTo(90);
        assertThat(rooms.tallied()).isEqualTo(90);
    }
}

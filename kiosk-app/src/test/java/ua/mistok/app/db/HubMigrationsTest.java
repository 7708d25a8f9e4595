package ua.mistok.app.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// A hub of the version before works on beside one that brings new tables: it must find everything
/// that it knows. Only a migration that is called `V…__contract_…` may take away.
class HubMigrationsTest {

    private static final String CONTRACT = "__contract_";

    private static final List<Pattern> TAKES_AWAY =
            List.of(
                    Pattern.compile(
                            "\\bdrop (table|column|view|constraint|default|type|schema)\\b"),
                    Pattern.compile("\\bdrop (?!index\\b|not null\\b|if\\b)\\w+"),
                    Pattern.compile("\\brename\\b"),
                    Pattern.compile("\\balter column \\w+ (set data )?type\\b"),
                    Pattern.compile("\\bset not null\\b"),
                    Pattern.compile("\\balter table \\w+ add (constraint|check|unique|primary)\\b"),
                    Pattern.compile("\\btruncate\\b"),
                    Pattern.compile("\\bdelete from\\b"),
                    Pattern.compile("\\badd column \\w+(?!.*\\bdefault\\b).*\\bnot null\\b"));

    @Test
    void no_migration_takes_away_what_an_earlier_hub_needs_unless_it_is_called_a_contract()
            throws IOException {
        var files =
                new PathMatchingResourcePatternResolver().getResources("classpath:db/hub/*.sql");
        assertThat(files).hasSizeGreaterThan(7);
        for (var file : files) {
            var name = String.valueOf(file.getFilename());
            if (!name.contains(CONTRACT)) {
                var sql = file.getContentAsString(StandardCharsets.UTF_8);
                assertThat(takenAway(sql)).as(name).isEmpty();
            }
        }
    }

    @Test
    void the_rule_bites() {
        assertThat(
                        List.of(
                                "drop table tally_delta;",
                                "alter table kiosk drop column place;",
                                "alter table kiosk drop place;",
                                "alter table kiosk rename column place to node;",
                                "alter table kiosk alter column place type varchar(50);",
                                "alter table kiosk alter column revoked set not null;",
                                "alter table kiosk add constraint short check (place <> '');",
                                "alter table kiosk\n    add column node varchar(9) not null;",
                                "delete from tally;"))
                .allSatisfy(sql -> assertThat(takenAway(sql)).as(sql).isNotEmpty());
        assertThat(
                        List.of(
                                "-- drop table tally_delta;\ncreate table a (b int not null);",
                                "alter table kiosk add column node varchar(9);",
                                "alter table kiosk add column n int not null default 0;",
                                "alter table kiosk add column n int default 0 not null;",
                                "drop index kiosk_place;",
                                "create table a (b int references c on delete cascade);",
                                "alter table kiosk alter column place drop not null;"))
                .allSatisfy(sql -> assertThat(takenAway(sql)).as(sql).isEmpty());
    }

    private static List<String> takenAway(String sql) {
        var plain = sql.replaceAll("--[^\n]*", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split(";"))
                .map(statement -> statement.strip().replaceAll("\\s+", " "))
                .filter(
                        statement ->
                                TAKES_AWAY.stream()
                                        .anyMatch(pattern -> pattern.matcher(statement).find()))
                .toList();
    }
}

package ua.mistok.config.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardTest {

    private static final List<String> KINDS =
            List.of(
                    "name",
                    "text",
                    "tax",
                    "phone",
                    "mail",
                    "date",
                    "iban",
                    "digits",
                    "number",
                    "pin",
                    "kved",
                    "edrpou",
                    "tender",
                    "unzr",
                    "birth",
                    "passbook");

    private final Guard guard =
            new Guard(InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z")));

    record Case(String text, String kind, String expected) {}

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/guard/cases.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";", -1))
                .map(parts -> new Case(parts[0], parts[1], parts[2]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stops_what_looks_real_and_nothing_else(Case row) {
        var found = guard.inspect(row.text(), Kinds.named(row.kind())).map(Enum::name).orElse("-");

        assertThat(found).isEqualTo(row.expected());
    }

    @Test
    void the_table_is_large_enough_to_mean_something() throws IOException {
        assertThat(cases().count()).isGreaterThan(150);
    }

    @Test
    void samples_of_all_kinds_fit_and_pass() {
        for (var name : KINDS) {
            var kind = Kinds.named(name);
            assertThat(guard.inspect(kind.sample(), kind)).as(name).isEmpty();
            assertThat(kind.check(kind.sample()).isFit()).as(name).isTrue();
        }
    }

    @Test
    void a_tax_number_of_tomorrow_is_nobodys() {
        var yesterday = new Guard(InstantSource.fixed(Instant.parse("1948-02-27T00:00:00Z")));

        // 17590 days after 31.12.1899 is 28.02.1948
        assertThat(yesterday.inspect("1759013776", new Tax())).isEmpty();
        assertThat(guard.inspect("1759013776", new Tax())).contains(Leak.TAX);
    }

    @Test
    void any_text_is_looked_at_without_a_crash() {
        var random = new Random(7);
        var signs = "0123456789 -–().+UAуаʼ’№@абв\u00a0\uff11\u0661👍\u0000\n";
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(60); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            guard.inspect(text.toString(), i % 2 == 0);
        }
    }
}

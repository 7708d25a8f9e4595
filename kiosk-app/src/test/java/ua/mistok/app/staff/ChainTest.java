package ua.mistok.app.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.Deed;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.staff.Chain.Broken;
import ua.mistok.app.staff.Chain.Whole;
import ua.mistok.app.staff.Chain.Why;

class ChainTest {

    private static final Path FILE = Path.of("journal", "000001.log");

    @TempDir private Path data;
    private Instant now = Instant.parse("2026-12-01T10:00:00Z");

    @Test
    void what_was_noted_is_whole_after_a_restart_and_in_a_store_made_anew() throws Exception {
        note(3);
        note(2);
        assertThat(check()).isEqualTo(new Whole(5));

        Files.delete(data.resolve("store/kiosk.mv.db"));

        assertThat(check()).isEqualTo(new Whole(5));
        note(1);
        assertThat(check()).isEqualTo(new Whole(6));
    }

    @Test
    void the_first_act_says_that_none_stands_before_it_and_the_next_ones_name_the_one_before() {
        note(3);
        try (var office = office()) {
            var acts = office.acts.list(0, 10);
            assertThat(acts).extracting(Act::hash).doesNotHaveDuplicates();
            assertThat(acts)
                    .extracting(act -> act.acted().before().orElseThrow())
                    .containsExactly(StaffActed.FIRST, acts.get(0).hash(), acts.get(1).hash());
            assertThat(office.audit.list(0, 2)).containsExactly(acts.get(2), acts.get(1));
            assertThat(office.audit.list(2, 5)).containsExactly(acts.get(0));
            assertThat(office.audit.list(3, 5)).isEmpty();
        }
    }

    @Test
    void acts_that_are_older_than_the_chain_stand_before_it_and_the_newest_of_them_is_held_fast()
            throws Exception {
        try (var office = office()) {
            office.acts.append(old("signed-in"));
            office.acts.append(old("exported"));
        }
        note(2);
        assertThat(check()).isEqualTo(new Whole(4));

        replaceInFile("\"exported\"", "\"exporteb\"");
        Files.delete(data.resolve("store/kiosk.mv.db"));

        assertThat(broken())
                .extracting(Broken::number, Broken::why)
                .containsExactly(3, Why.ANOTHER_BEFORE);
    }

    @Test
    void an_act_that_was_changed_in_the_file_is_found_at_once_by_the_store() throws Exception {
        note(4);

        replaceInFile("\"about\":\"thing-2\"", "\"about\":\"thing-9\"");

        assertThat(broken())
                .extracting(Broken::number, Broken::why)
                .containsExactly(3, Why.TWO_VERSIONS);
    }

    @Test
    void an_act_that_was_changed_in_file_and_store_is_found_by_the_next_one() throws Exception {
        note(4);

        replaceInFile("\"about\":\"thing-2\"", "\"about\":\"thing-9\"");
        Files.delete(data.resolve("store/kiosk.mv.db"));

        assertThat(broken())
                .extracting(Broken::number, Broken::why)
                .containsExactly(4, Why.ANOTHER_BEFORE);
        assertThat(broken().at().acted().about()).contains("thing-3");
    }

    @Test
    void an_act_that_was_changed_in_the_store_only_is_found() {
        note(4);
        try (var office = office()) {
            office.store.write(
                    sql ->
                            sql.execute(
                                    "update fact set body = replace(body, 'thing-1', 'thing-7')"));
        }

        assertThat(broken())
                .extracting(Broken::number, Broken::why)
                .containsExactly(2, Why.TWO_VERSIONS);
    }

    @Test
    void whatever_is_taken_away_put_in_or_turned_round_is_named() {
        note(4);
        List<Act> acts;
        try (var office = office()) {
            acts = office.acts.list(0, 10);
        }
        assertThat(first(acts)).isEmpty();
        assertThat(first(List.of(acts.get(0), acts.get(2))))
                .contains(new Broken(acts.get(2), 2, Why.ANOTHER_BEFORE));
        assertThat(first(List.of(acts.get(1), acts.get(2))))
                .contains(new Broken(acts.get(1), 1, Why.ANOTHER_BEFORE));
        assertThat(first(List.of(acts.get(0), acts.get(1), acts.get(1))))
                .contains(new Broken(acts.get(1), 3, Why.ANOTHER_BEFORE));
        assertThat(first(List.of(acts.get(0), acts.get(2), acts.get(1))))
                .contains(new Broken(acts.get(2), 2, Why.ANOTHER_BEFORE));
        var unlinked =
                new Act(
                        acts.get(1).name(),
                        acts.get(1).header(),
                        old("signed-in"),
                        acts.get(1).hash(),
                        true);
        assertThat(first(List.of(acts.get(0), unlinked, acts.get(2))))
                .contains(new Broken(unlinked, 2, Why.NO_LINK));
    }

    private static Optional<Broken> first(List<Act> acts) {
        var check = new Chain.Check(Optional.empty());
        return acts.stream().flatMap(act -> check.next(act).stream()).findFirst();
    }

    private static StaffActed old(String action) {
        return new StaffActed("admin", action, Optional.empty(), Optional.empty());
    }

    private final List<String> things = new ArrayList<>();

    private void note(int times) {
        try (var office = office()) {
            for (var time = 0; time < times; time++) {
                things.add("thing-" + things.size());
                office.audit.note("admin", Deed.EXPORTED, Optional.of(things.getLast()));
            }
        }
    }

    private Chain check() {
        try (var office = office()) {
            return office.audit.check();
        }
    }

    private Broken broken() {
        return (Broken) check();
    }

    private Office office() {
        return Office.open(data, () -> now);
    }

    /// As somebody would who knows the format: text of the same length, and the sum made right.
    private void replaceInFile(String text, String other) throws Exception {
        var file = data.resolve(FILE);
        var bytes = Files.readAllBytes(file);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        System.arraycopy(other.getBytes(StandardCharsets.UTF_8), 0, bytes, at, text.length());
        var log = ByteBuffer.wrap(bytes);
        for (var begin = 32; begin < bytes.length; ) {
            var whole = 16 + log.getInt(begin);
            var sum = new CRC32C();
            sum.update(log.slice(begin, 4));
            sum.update(log.slice(begin + 8, whole - 8));
            log.putInt(begin + 4, (int) sum.getValue());
            begin += whole;
        }
        Files.write(file, bytes);
    }
}

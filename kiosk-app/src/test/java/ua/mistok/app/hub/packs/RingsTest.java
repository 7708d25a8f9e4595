package ua.mistok.app.hub.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.mistok.app.hub.packs.HubShelf.VILLAGE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.people.NotAllowedHere;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wire.PackWish;
import ua.mistok.config.text.LocalizedText;

class RingsTest {

    private static final UUID PILOT = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @TempDir Path folder;
    private HubShelf shelf;

    @BeforeEach
    void open() {
        shelf = new HubShelf(folder);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private PackVersion approved(int version) {
        var approved = shelf.approved(shelf.village(version));
        shelf.people.signIn(shelf.people.admin);
        return approved;
    }

    /// Versions that are wanted of a kiosk.
    private List<Integer> wanted(UUID kiosk, String place) {
        return shelf.wishes(kiosk, place).stream().map(PackWish::version).toList();
    }

    private void library(String id) {
        var name = LocalizedText.of("Бібліотека", "Library");
        shelf.people.places.add(new Node(id, Optional.of("tyvriv"), Node.Level.LIBRARY, name));
    }

    private long revision(UUID kiosk, String place) {
        return shelf.database.store().read(sql -> RevisionStore.of(sql, kiosk, place));
    }

    @Test
    void what_was_approved_is_on_no_kiosk_before_somebody_gives_it_to_one() {
        var first = approved(1);

        assertThat(wanted(PILOT, "tyvriv")).isEmpty();
        assertThat(shelf.rings.ring(first)).isEqualTo(Ring.NOBODY);
    }

    @Test
    void a_ring_widens_from_a_kiosk_to_a_library_to_a_region_to_the_country() {
        library("lib-1");
        var first = approved(1);

        shelf.ringDesk.widen(first, Target.kiosk(PILOT, "tyvriv"));
        assertThat(wanted(PILOT, "tyvriv")).containsExactly(1);
        assertThat(wanted(OTHER, "tyvriv")).isEmpty();
        shelf.ringDesk.widen(first, Target.place("lib-1"));
        assertThat(wanted(OTHER, "lib-1")).containsExactly(1);
        assertThat(shelf.rings.ring(first)).isEqualTo(Ring.PILOT);

        shelf.ringDesk.widen(first, Target.place("vinnytska"));
        assertThat(wanted(OTHER, "tyvriv")).containsExactly(1);
        assertThat(wanted(OTHER, "lvivska")).isEmpty();
        assertThat(shelf.rings.ring(first)).isEqualTo(Ring.REGION);

        shelf.ringDesk.widen(first, Target.place(Places.ROOT));
        assertThat(wanted(OTHER, "lvivska")).containsExactly(1);
        assertThat(shelf.rings.ring(first)).isEqualTo(Ring.ALL);
    }

    @Test
    void each_change_is_a_new_revision_for_whom_it_concerns_and_for_nobody_else() {
        var first = approved(1);
        var before = revision(OTHER, "lvivska");

        shelf.ringDesk.widen(first, Target.place("vinnytska"));

        assertThat(revision(PILOT, "tyvriv")).isGreaterThan(before);
        assertThat(revision(OTHER, "lvivska")).isEqualTo(before);
        shelf.ringDesk.withdraw(first);
        assertThat(revision(OTHER, "lvivska")).isGreaterThan(before);
    }

    @Test
    void while_the_new_one_is_tried_out_the_others_keep_the_old_one() {
        shelf.out(approved(1));
        var second = approved(2);

        shelf.ringDesk.widen(second, Target.kiosk(PILOT, "tyvriv"));

        assertThat(wanted(PILOT, "tyvriv")).containsExactly(2);
        assertThat(wanted(OTHER, "tyvriv")).containsExactly(1);
    }

    @Test
    void what_is_stopped_no_further_kiosk_takes_until_it_goes_on() {
        shelf.out(approved(1));
        var second = shelf.out(approved(2));

        shelf.ringDesk.stop(second);
        assertThat(wanted(OTHER, "tyvriv")).as("the one before").containsExactly(1);
        var stopped = shelf.find(2).orElseThrow();
        assertThat(shelf.ringDesk.widen(stopped, Target.place("lvivska"))).isFalse();

        shelf.ringDesk.resume(stopped);
        assertThat(wanted(OTHER, "tyvriv")).containsExactly(2);
        assertThat(shelf.people.deeds()).endsWith("pack-stopped", "pack-resumed");
    }

    @Test
    void kiosks_are_led_back_to_the_content_before_and_to_no_other() {
        shelf.out(approved(1));
        var second = shelf.out(approved(2));
        var third = approved(3);
        shelf.ringDesk.widen(third, Target.place("vinnytska"));

        var back = (Rings.Back.Done) shelf.ringDesk.rollBack(third);

        assertThat(back.version().version()).isEqualTo(4);
        assertThat(back.version().copyOf()).contains(2);
        assertThat(shelf.packs.archive(back.version()).manifest().signed())
                .isAfter(shelf.packs.archive(second).manifest().signed());
        assertThat(wanted(PILOT, "tyvriv")).containsExactly(4);
        assertThat(wanted(OTHER, "lvivska")).as("these never had it").containsExactly(2);

        var again = (Rings.Back.Done) shelf.ringDesk.rollBack(back.version());
        assertThat(again.version().copyOf()).as("not to the faulty one").contains(1);
        assertThat(shelf.ringDesk.rollBack(again.version())).isInstanceOf(Rings.Back.Nothing.class);
    }

    @Test
    void what_was_withdrawn_is_so_for_everybody_and_a_new_one_goes_its_own_way() {
        shelf.out(approved(1));
        shelf.ringDesk.withdraw(shelf.find(1).orElseThrow());

        assertThat(shelf.wishes(OTHER, "lvivska"))
                .singleElement()
                .satisfies(wish -> assertThat(wish.withdrawn()).isTrue());
        assertThat(shelf.rings.newest(VILLAGE)).isEmpty();
        var second = approved(2);
        shelf.ringDesk.widen(second, Target.place("vinnytska"));
        assertThat(shelf.wishes(PILOT, "tyvriv"))
                .singleElement()
                .satisfies(wish -> assertThat(wish.withdrawn()).isFalse());
        assertThat(shelf.wishes(OTHER, "lvivska"))
                .singleElement()
                .satisfies(wish -> assertThat(wish.withdrawn()).isTrue());
    }

    @Test
    void a_coordinator_gives_and_takes_back_in_her_region_only() {
        var first = approved(1);
        shelf.people.signIn(shelf.people.add("n.koval", HubRole.COORDINATOR, "vinnytska"));

        assertThat(shelf.ringDesk.widen(first, Target.place("tyvriv"))).isTrue();
        assertThatThrownBy(() -> shelf.ringDesk.widen(first, Target.place("lvivska")))
                .isInstanceOf(NotAllowedHere.class);
        assertThat(shelf.ringDesk.mayTakeBack(first)).isTrue();
        assertThat(shelf.ringDesk.mayWithdraw()).isFalse();
        assertThatThrownBy(() -> shelf.ringDesk.withdraw(first)).isInstanceOf(NotAllowedHere.class);

        shelf.people.signIn(shelf.people.admin);
        shelf.ringDesk.widen(first, Target.place("lvivska"));
        assertThat(shelf.rings.reach(first)).isEqualTo(Places.ROOT);
    }
}

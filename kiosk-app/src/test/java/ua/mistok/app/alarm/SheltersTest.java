package ua.mistok.app.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.text.Language;

class SheltersTest {

    private static final ShelterText YARD =
            ShelterText.of("Коридором праворуч, у двір", "Right, into the yard", "Є пандус", "");

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void words_stay_over_a_restart_each_with_its_danger() {
        new Shelters(ledger).write(Danger.AIR_RAID, Optional.of(YARD), "olena");

        var again = new Shelters(ledger);

        assertThat(again.find(Danger.AIR_RAID)).contains(YARD);
        assertThat(again.find(Danger.EVACUATION)).isEmpty();
    }

    @Test
    void what_has_no_english_is_said_in_ukrainian() {
        new Shelters(ledger).write(Danger.AIR_RAID, Optional.of(YARD), "olena");

        var text = new Shelters(ledger).find(Danger.AIR_RAID).orElseThrow();
        assertThat(text.way().in(Language.ENGLISH)).isEqualTo("Right, into the yard");
        assertThat(text.more().in(Language.ENGLISH)).isEqualTo("Є пандус");
    }

    @Test
    void words_that_were_taken_away_stay_away() {
        var shelters = new Shelters(ledger);
        shelters.write(Danger.EVACUATION, Optional.of(YARD), "olena");
        shelters.write(Danger.EVACUATION, Optional.empty(), "olena");

        assertThat(shelters.find(Danger.EVACUATION)).isEmpty();
        assertThat(new Shelters(ledger).find(Danger.EVACUATION)).isEmpty();
    }

    @Test
    void a_text_that_the_screen_cannot_hold_is_refused() {
        var longer = "о".repeat(ShelterText.LONGEST_WAY + 1);

        assertThatIllegalArgumentException().isThrownBy(() -> ShelterText.of(longer, "", "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShelterText.of("Двір", longer, "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> ShelterText.of(" ", "", "Є", ""));
    }
}

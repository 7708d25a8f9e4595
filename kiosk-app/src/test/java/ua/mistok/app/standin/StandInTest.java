package ua.mistok.app.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;

/// A disk refuses here because the data folder is to lie where a file is.
class StandInTest {

    @TempDir Path folder;
    private Path memory;

    @BeforeEach
    void makeMemory() throws Exception {
        memory = Files.createDirectory(folder.resolve("memory"));
    }

    private Path asked(Path data, String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        environment.setProperty("mistok.data", data.toString());
        environment.setProperty("mistok.memory", memory.toString());
        try (var starting = new GenericApplicationContext()) {
            starting.setEnvironment(environment);
            new StandInAtStart().initialize(starting);
        }
        return Path.of(environment.getRequiredProperty("mistok.data"));
    }

    private Path refusing() throws Exception {
        return Files.writeString(folder.resolve("file"), "").resolve("data");
    }

    @Test
    void a_disk_that_takes_something_is_used() {
        var data = folder.resolve("data");

        assertThat(asked(data)).isEqualTo(data);
        assertThat(memory).isEmptyDirectory();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_disk_that_takes_nothing_is_stood_in_for_by_its_owner_alone() throws Exception {
        var copy = asked(refusing());

        assertThat(copy).startsWith(memory).isEmptyDirectory();
        assertThat(Files.getPosixFilePermissions(copy.getParent())).hasSize(3);
    }

    @Test
    void a_hub_has_no_data_folder() throws Exception {
        var data = refusing();

        assertThat(asked(data, "hub")).isEqualTo(data);
        assertThat(memory).isEmptyDirectory();
    }

    @Test
    void the_copy_has_what_is_read_again_and_only_the_last_one_stays() throws Exception {
        var data = folder.resolve("data");
        for (var name :
                new String[] {"journal/1.log", "quarantine/1/store", "before-restore-2/x"}) {
            Files.createDirectories(data.resolve(name).getParent());
            Files.writeString(data.resolve(name), name);
        }

        Files.writeString(Copy.of(data, memory).resolve("stays"), "");
        var copy = Copy.of(data, memory);

        assertThat(copy.resolve("journal/1.log")).hasContent("journal/1.log");
        try (var files = Files.list(copy)) {
            assertThat(files).containsExactly(copy.resolve("journal"));
        }
        Copy.remove(data, memory);
        assertThat(memory).isEmptyDirectory();
    }

    @Test
    void a_sealed_copy_answers_and_takes_nothing_until_the_next_start() {
        try (var store = KioskStore.open(folder);
                var ledger = Ledger.open(folder, store)) {
            ledger.append("kind", "before");
            store.seal();

            assertThatThrownBy(() -> ledger.append("kind", "behind"))
                    .hasMessageContaining("takes nothing");
            assertThatThrownBy(store::mend).hasMessageContaining("takes nothing");
            assertThat(ledger.list("kind", String.class)).containsExactly("before");
        }
    }

    @Test
    void it_is_over_once_when_the_disk_takes_something() throws Exception {
        var data = refusing();
        var calls = new ArrayList<String>();
        var standIn = new StandIn(data);
        standIn.whenOver(() -> calls.add("over"));

        standIn.look();
        assertThat(calls).isEmpty();

        Files.delete(data.getParent());
        standIn.look();
        standIn.look();
        assertThat(calls).containsExactly("over");
    }
}

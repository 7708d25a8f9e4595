package ua.mistok.app.content;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.pack.PanelReader;
import ua.mistok.config.pack.PanelWriter;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

/// «Що ще є в бібліотеці» as this library wrote it (requirement R-23): the same YAML as in a pack,
/// kept save by save in the ledger. It wins over what ships. For several threads.
public final class LibraryPanel {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryPanel.class);
    private static final String FILE = "panels/library.yaml";
    private static final List<Language> LANGUAGES = List.of(Language.UKRAINIAN);

    private final Ledger ledger;
    private final InstantSource clock;
    private Optional<Save> latest;
    private Optional<Panel> panel;
    private Runnable changed = () -> {};

    LibraryPanel(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.latest = ledger.latest(Save.KIND, Save.class);
        this.panel = latest.flatMap(LibraryPanel::usable);
    }

    /// One save.
    ///
    /// @param number counts from 1
    /// @param staff id of the person, never a name
    /// @param text YAML; empty where the library went back to what ships
    public record Save(int number, String staff, Instant at, Optional<String> text) {
        static final String KIND = "panel.saved";
    }

    /// What came of a save.
    public sealed interface Outcome {

        /// It is on the disk, and visitors see it from now on.
        ///
        /// @param warnings what one should look at nevertheless
        record Saved(List<Problem> warnings) implements Outcome {
            public Saved {
                warnings = List.copyOf(warnings);
            }
        }

        /// Nothing was saved.
        ///
        /// @param problems at least one error; places are lines of the YAML
        record Invalid(List<Problem> problems) implements Outcome {
            public Invalid {
                problems = List.copyOf(problems);
            }
        }

        /// Somebody else has saved meanwhile; nothing was saved, and the writer keeps what they
        /// wrote.
        record Conflict(Save theirs) implements Outcome {}
    }

    /// What the library wrote; empty while it says what ships.
    public synchronized Optional<Panel> find() {
        return panel;
    }

    /// How often it was saved; a writer says with it what they had seen.
    public synchronized int number() {
        return latest.map(Save::number).orElse(0);
    }

    /// The newest save first.
    public List<Save> history() {
        return ledger.list(Save.KIND, Save.class).reversed();
    }

    /// The panel as a save has it; empty where it went back to what ships.
    public static Optional<Panel> read(Save save) {
        return usable(save);
    }

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    public Outcome save(Panel draft, int basedOn, String staff) {
        var text = PanelWriter.write(draft);
        return switch (check(text)) {
            case Bad<Panel>(var problems) -> new Outcome.Invalid(problems);
            case Good<Panel>(var read, var warnings) ->
                    append(Optional.of(text), Optional.of(read), warnings, basedOn, staff);
        };
    }

    /// Goes back to what ships; what was written stays in the history.
    public Outcome clear(int basedOn, String staff) {
        return append(Optional.empty(), Optional.empty(), List.of(), basedOn, staff);
    }

    private Outcome append(
            Optional<String> text,
            Optional<Panel> read,
            List<Problem> warnings,
            int basedOn,
            String staff) {
        synchronized (this) {
            if (number() != basedOn) {
                return new Outcome.Conflict(latest.orElseThrow());
            }
            var save = new Save(basedOn + 1, staff, clock.instant(), text);
            ledger.append(Save.KIND, save);
            latest = Optional.of(save);
            panel = read;
        }
        changed.run();
        return new Outcome.Saved(warnings);
    }

    /// Lays it on a shelf.
    Shelf lay(Shelf shelf) {
        return find().map(shelf::with).orElse(shelf);
    }

    void onChange(Runnable relay) {
        changed = relay;
    }

    private static Optional<Panel> usable(Save save) {
        return save.text()
                .flatMap(
                        text -> {
                            if (check(text) instanceof Good<Panel>(var read, var _)) {
                                return Optional.of(read);
                            }
                            LOG.error(
                                    "save {} of the library's panel cannot be read any more",
                                    save.number());
                            return Optional.empty();
                        });
    }

    private static Checked<Panel> check(String text) {
        return PanelReader.read(FILE, text, LANGUAGES);
    }
}

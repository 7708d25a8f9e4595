package ua.mistok.app.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.fact.SurveyPublished;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.survey.SurveyWriter;
import ua.mistok.config.text.Language;

/// What this library has written and published itself, on every shelf beside the packs. For several
/// threads.
///
/// One record in the ledger puts a version on the shelf or takes it away, so that a change has
/// happened or has not; the fact with the whole definition follows, and a start tells of whatever a
/// power cut left untold. A record says of what sort the work is: other sorts land here in the same
/// way.
public final class LocalWork {

    private static final Logger LOG = LoggerFactory.getLogger(LocalWork.class);
    private static final List<Language> LANGUAGES = List.of(Language.UKRAINIAN);

    private final Ledger ledger;
    private final InstantSource clock;
    private final Consumer<SurveyPublished> told;
    private final List<Published> history;
    private final Set<Told> known;
    private final Map<SurveyId, Survey> surveys = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    /// What was written.
    public enum Sort {
        @JsonProperty("survey")
        SURVEY
    }

    /// One change of the shelf.
    ///
    /// @param version from 1, for each id
    /// @param revision the save that was published
    /// @param staff id of the person, never a name
    /// @param text YAML; empty where it was taken off the shelf
    public record Published(
            Sort sort,
            String id,
            int version,
            int revision,
            String staff,
            Instant at,
            Optional<String> text) {
        static final String KIND = "work.published";
    }

    /// A record of the ledger: the fact of a version is in the journal.
    private record Told(String id, int version) {
        static final String KIND = "work.told";
    }

    /// @param told returns when the fact is on the disk
    LocalWork(Ledger ledger, InstantSource clock, Consumer<SurveyPublished> told) {
        this.ledger = ledger;
        this.clock = clock;
        this.told = told;
        this.history = new ArrayList<>(ledger.list(Published.KIND, Published.class));
        this.known = new HashSet<>(ledger.list(Told.KIND, Told.class));
        history.forEach(this::take);
    }

    /// The newest change of a survey first.
    public synchronized List<Published> history(SurveyId survey) {
        return history.reversed().stream()
                .filter(one -> one.sort() == Sort.SURVEY && one.id().equals(survey.slug()))
                .toList();
    }

    /// The newest change; empty if it was never published.
    public Optional<Published> latest(SurveyId survey) {
        return history(survey).stream().findFirst();
    }

    /// The newest definition, on the shelf or not any more.
    public Optional<Published> newest(SurveyId survey) {
        return history(survey).stream().filter(one -> one.text().isPresent()).findFirst();
    }

    /// Puts a survey on the shelf. One that says the same as its newest version keeps that version;
    /// a changed one is the next.
    ///
    /// @param revision the save that it is of
    /// @param staff id of the person, never a name
    /// @return as it is on the shelf now
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses; the next start knows whether it is
    ///     there
    public Survey publish(Survey survey, int revision, String staff) {
        Survey next;
        synchronized (this) {
            next = versioned(survey);
            var text = Optional.of(SurveyWriter.write(next));
            append(next.id(), next.version(), revision, staff, text);
        }
        changed.run();
        tellUntold();
        return next;
    }

    private Survey versioned(Survey survey) {
        var before = newest(survey.id());
        if (before.isEmpty()) {
            return survey.as(survey.id(), 1);
        }
        var same = survey.as(survey.id(), before.get().version());
        return before.get().text().equals(Optional.of(SurveyWriter.write(same)))
                ? same
                : survey.as(survey.id(), before.get().version() + 1);
    }

    /// Takes a survey off the shelf: it is offered no longer, its answers stay.
    ///
    /// @return whether it was there
    public boolean withdraw(SurveyId survey, String staff) {
        synchronized (this) {
            var now = latest(survey).filter(one -> one.text().isPresent());
            if (now.isEmpty()) {
                return false;
            }
            var of = now.get();
            append(survey, of.version(), of.revision(), staff, Optional.empty());
        }
        changed.run();
        return true;
    }

    private void append(
            SurveyId id, int version, int revision, String staff, Optional<String> text) {
        var record =
                new Published(
                        Sort.SURVEY, id.slug(), version, revision, staff, clock.instant(), text);
        ledger.append(Published.KIND, record);
        history.add(record);
        take(record);
    }

    /// Whoever reads years later keeps to the rules of that time: a survey that may not be asked
    /// any more stays off the shelf.
    private void take(Published record) {
        var id = new SurveyId(record.id());
        surveys.remove(id);
        record.text()
                .ifPresent(
                        text -> {
                            if (SurveyReader.read(record.id(), text, LANGUAGES)
                                    instanceof Good<Survey>(var survey, var _)) {
                                surveys.put(id, survey);
                            } else {
                                LOG.error("the survey {} of the library may not be asked", id);
                            }
                        });
    }

    /// Facts of versions that no fact tells of yet.
    void tellUntold() {
        List<Published> untold;
        synchronized (this) {
            untold =
                    history.stream()
                            .filter(one -> one.text().isPresent())
                            .filter(one -> known.add(new Told(one.id(), one.version())))
                            .toList();
        }
        untold.forEach(this::tell);
    }

    private void tell(Published of) {
        told.accept(new SurveyPublished(of.id(), of.version(), of.text().orElseThrow()));
        ledger.append(Told.KIND, new Told(of.id(), of.version()));
    }

    /// Lays it on a shelf; what comes with a pack wins over work of the same name.
    Shelf lay(Shelf shelf) {
        List<Survey> ours;
        synchronized (this) {
            ours = List.copyOf(surveys.values());
        }
        var all = new ArrayList<>(shelf.surveys());
        for (var survey : ours) {
            if (shelf.findSurvey(survey.id()).isPresent()) {
                LOG.error("a pack has a survey {} too: that one is offered", survey.id());
            } else {
                all.add(survey);
            }
        }
        return ours.isEmpty() ? shelf : shelf.withSurveys(all, List.of());
    }

    void onChange(Runnable relay) {
        changed = relay;
    }
}

package ua.mistok.app.hub.results;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.SurveyPublished;
import ua.mistok.app.results.Definitions;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;

/// Surveys that a hub can read answers to: what ships with the programme, and what libraries
/// published, which their kiosks told with the whole definition. For several threads.
final class HubDefinitions implements Definitions {

    private static final Logger LOG = LoggerFactory.getLogger(HubDefinitions.class);

    /// What was published just now is read with the next look.
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    private final HubStore store;
    private final Shelf shelf;
    private final InstantSource clock;
    private final Map<PublishedStore.Name, Optional<Survey>> read = new HashMap<>();
    private List<Survey> all = List.of();
    private Instant looked = Instant.MIN;

    HubDefinitions(HubStore store, Shelf shelf, InstantSource clock) {
        this.store = store;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public synchronized List<Survey> all() {
        var now = clock.instant();
        if (looked.plus(LOOK_EVERY).isBefore(now) || now.isBefore(looked)) {
            all = look();
            looked = now;
        }
        return all;
    }

    /// A search for signs of fraud counts as an exercise and asks nothing.
    @Override
    public boolean asksConfidence(String exercise) {
        return shelf.findDemo(new DemoId(exercise)).isPresent();
    }

    /// A survey and version that ships is read as it ships; of others the newest fact is believed.
    private List<Survey> look() {
        var byName = new TreeMap<String, Survey>();
        for (var name : store.read(PublishedStore::names)) {
            read.computeIfAbsent(name, this::read)
                    .ifPresent(survey -> byName.put(name(survey), survey));
        }
        shelf.surveys().forEach(survey -> byName.put(name(survey), survey));
        var sorted = new ArrayList<>(byName.values());
        sorted.sort(
                Comparator.comparing((Survey survey) -> survey.id().slug())
                        .thenComparing(Survey::version, Comparator.reverseOrder()));
        return List.copyOf(sorted);
    }

    private static String name(Survey survey) {
        return survey.id().slug() + " " + survey.version();
    }

    private Optional<Survey> read(PublishedStore.Name name) {
        var body = store.read(sql -> PublishedStore.body(sql, name));
        var fact = FactCodec.read(body.getBytes(StandardCharsets.UTF_8)).fact();
        return fact.filter(SurveyPublished.class::isInstance)
                .map(SurveyPublished.class::cast)
                .flatMap(HubDefinitions::read);
    }

    private static Optional<Survey> read(SurveyPublished published) {
        if (SurveyReader.readPublished(published.survey(), published.definition())
                instanceof Good<Survey>(var survey, var _)) {
            return Optional.of(survey);
        }
        LOG.warn(
                "version {} of the survey {} is not readable here",
                published.version(),
                published.survey());
        return Optional.empty();
    }
}

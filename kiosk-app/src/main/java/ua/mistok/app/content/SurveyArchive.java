package ua.mistok.app.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.survey.Published;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.survey.SurveyWriter;
import ua.mistok.config.text.Language;

/// Every version of every survey that this kiosk ever showed, as it was when it was first shown.
///
/// A published survey does not change: whoever edits one without giving it a new version keeps the
/// old one on the shelf and hears of it. Answers of years ago stay readable, also those to a survey
/// that a later rule would not let a kiosk ask any more; such a one is not put back on the shelf.
public final class SurveyArchive {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyArchive.class);
    private static final String KIND = "survey.shown";

    private final Ledger ledger;
    private final List<Kept> known = new ArrayList<>();

    public SurveyArchive(Ledger ledger) {
        this.ledger = ledger;
        ledger.list(KIND, Shown.class).forEach(shown -> shown.read().ifPresent(this::know));
    }

    /// @param mayBeAsked whether it keeps to the rules of today
    private record Kept(Survey survey, boolean mayBeAsked) {}

    /// @param definition as [SurveyWriter] writes it
    private record Shown(String survey, int version, String definition) {

        Optional<Kept> read() {
            if (SurveyReader.read(survey, definition, List.of(Language.UKRAINIAN))
                    instanceof Good<Survey>(var kept, var _)) {
                return Optional.of(new Kept(kept, true));
            }
            if (SurveyReader.readPublished(survey, definition)
                    instanceof Good<Survey>(var kept, var _)) {
                LOG.warn("version {} of the survey {} may not be asked any more", version, survey);
                return Optional.of(new Kept(kept, false));
            }
            LOG.error("version {} of the survey {} is not readable any more", version, survey);
            return Optional.empty();
        }
    }

    /// All of them, by id, the newest version of each first.
    public synchronized List<Survey> all() {
        return known.stream()
                .map(Kept::survey)
                .sorted(
                        Comparator.comparing((Survey survey) -> survey.id().slug())
                                .thenComparing(Survey::version, Comparator.reverseOrder()))
                .toList();
    }

    /// The shelf with every survey as it was published: what was changed without a new version is
    /// put back, and a problem says so. What is new is remembered.
    synchronized Shelf keep(Shelf shelf) {
        var surveys = new ArrayList<Survey>();
        var problems = new ArrayList<Problem>();
        for (var survey : shelf.surveys()) {
            var published = find(survey);
            if (published.isEmpty()) {
                remember(survey);
            } else if (!published.get().equals(survey)) {
                problems.add(Published.changed(survey));
            }
            surveys.add(published.orElse(survey));
        }
        problems.forEach(problem -> LOG.error("{}", problem.words().in(Language.ENGLISH)));
        return problems.isEmpty() ? shelf : shelf.withSurveys(surveys, problems);
    }

    private Optional<Survey> find(Survey survey) {
        return known.stream()
                .filter(Kept::mayBeAsked)
                .map(Kept::survey)
                .filter(other -> isVersionOf(other, survey))
                .findFirst();
    }

    private void remember(Survey survey) {
        ledger.append(
                KIND, new Shown(survey.id().slug(), survey.version(), SurveyWriter.write(survey)));
        know(new Kept(survey, true));
    }

    /// What was published in the place of a survey that may not be asked stands for it.
    private void know(Kept kept) {
        known.removeIf(other -> isVersionOf(other.survey(), kept.survey()));
        known.add(kept);
    }

    private static boolean isVersionOf(Survey one, Survey other) {
        return one.id().equals(other.id()) && one.version() == other.version();
    }
}

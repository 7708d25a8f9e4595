package ua.mistok.app.hub.inbox;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.OfClass;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.config.lesson.ClassSign;
import ua.mistok.config.lesson.FollowUp;
import ua.mistok.config.survey.Response;
import ua.mistok.config.text.Language;

/// What people say of their class at the hub, weeks later: facts of the kiosk that held it, in a
/// journal that the hub keeps for it, and counted as if a station there had asked. For several
/// threads.
public final class PastClasses {

    /// The station that such facts name.
    public static final String STATION = "hub";

    private static final String MODE = "self-service";
    private static final int LONGEST = 80;

    private final HubStore store;
    private final Fleet fleet;
    private final InstantSource clock;

    public PastClasses(HubStore store, Fleet fleet, InstantSource clock) {
        this.store = store;
        this.fleet = fleet;
        this.clock = clock;
    }

    /// What stands behind a word.
    public sealed interface Found {

        /// Its people are asked now.
        record Open(PastClass of) implements Found {}

        /// @param opens the first day on which its people are asked
        record Early(LocalDate opens) implements Found {}

        /// Nobody is asked any more.
        record Over() implements Found {}

        /// No class is called so.
        record Unknown() implements Found {}
    }

    /// @param typed word and signs, however they were typed
    public Found find(String typed) {
        var spelled = ClassSign.folded(typed);
        if (spelled.length() <= ClassSign.SIGNS || spelled.length() > LONGEST) {
            return new Found.Unknown();
        }
        var all =
                store.read(sql -> PastClassStore.list(sql, spelled)).stream()
                        .filter(of -> place(of).isPresent())
                        .toList();
        return all.size() == 1 ? found(all.getFirst()) : new Found.Unknown();
    }

    private Found found(PastClass of) {
        var today = today();
        if (today.isBefore(FollowUp.opens(of.held()))) {
            return new Found.Early(FollowUp.opens(of.held()));
        }
        return FollowUp.isOpen(of.held(), today) && !of.isFull()
                ? new Found.Open(of)
                : new Found.Over();
    }

    /// Of a kiosk that was taken out nobody is asked.
    private Optional<String> place(PastClass of) {
        return fleet.find(of.kiosk()).filter(kiosk -> !kiosk.revoked()).map(kiosk -> kiosk.place());
    }

    /// Returns when the answer is in the database for good; a form is taken once. More answers than
    /// there were cards are marked as perhaps play, and counted apart.
    ///
    /// @param form 32 signs that this form alone has
    /// @param left the question at which it ended, if whoever was asked did not agree
    /// @throws ua.mistok.app.db.StoreFailure if the database refuses; then nothing was taken
    public void take(
            PastClass of,
            String form,
            Language language,
            Response response,
            Optional<String> left) {
        var place = place(of);
        store.write(
                sql -> {
                    var held = PastClassStore.hold(sql, of);
                    if (place.isPresent()
                            && held.isPresent()
                            && AfterStore.isFirst(sql, form, today())) {
                        var judged =
                                held.get().isAnsweredByAll()
                                        ? response.with(Response.Flag.REPEATED)
                                        : response;
                        var facts = facts(of, judged, left);
                        AfterStore.keep(
                                sql,
                                of.kiosk(),
                                place.get(),
                                first -> received(first, language, facts));
                        PastClassStore.answered(sql, of);
                    }
                });
    }

    private static List<Fact> facts(PastClass of, Response response, Optional<String> left) {
        var about = new OfClass(of.lesson(), of.word());
        return List.of(
                new SurveyOffered(response.survey().slug(), response.version(), Optional.empty()),
                SurveyAnswered.of(
                                response,
                                Optional.empty(),
                                Optional.empty(),
                                left,
                                Optional.empty())
                        .about(Optional.of(about)));
    }

    private List<Received> received(long first, Language language, List<Fact> facts) {
        return LongStream.range(0, facts.size())
                .mapToObj(at -> received(first + at, language, facts.get((int) at)))
                .toList();
    }

    private Received received(long seq, Language language, Fact fact) {
        var header =
                new FactHeader(
                        FactCodec.kind(fact),
                        FactCodec.version(fact),
                        seq,
                        clock.instant().truncatedTo(ChronoUnit.HOURS),
                        FactHeader.Clock.SET,
                        1,
                        STATION,
                        MODE,
                        language.tag(),
                        false);
        return Received.of(seq, FactCodec.write(header, fact));
    }

    private LocalDate today() {
        return PastClassStore.day(clock.instant());
    }
}

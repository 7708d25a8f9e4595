package ua.mistok.app.fact;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The stable names of facts. A constant is never renamed on disk, moved or taken away.
enum Kind {
    VISIT_BEGAN("visit.began", VisitBegan.class),
    VISIT_ENDED("visit.ended", VisitEnded.class),
    SLIDE_TOUCHED("slide.touched", SlideTouched.class),
    SOURCE_NAMED("source.named", SourceNamed.class),
    CARD_OPENED("card.opened", CardOpened.class),
    DEMO_BEGAN("demo.began", DemoBegan.class),
    DEMO_ENDED("demo.ended", DemoEnded.class),
    SURVEY_OFFERED("survey.offered", SurveyOffered.class),
    SURVEY_ANSWERED("survey.answered", SurveyAnswered.class),
    SHIFT_MEASURED("shift.measured", ShiftMeasured.class, ShiftMeasured.ONLY_AFTER),
    BELL_RUNG("bell.rung", BellRung.class),
    BELL_ANSWERED("bell.answered", BellAnswered.class),
    COMFORT_USED("comfort.used", ComfortUsed.class),
    CARD_FLAGGED("card.flagged", CardFlagged.class),
    MODE_CHANGED("mode.changed", ModeChanged.class),
    KIOSK_HEALTH("kiosk.health", KioskHealth.class),
    KIOSK_PLACED("kiosk.placed", KioskPlaced.class),
    SLIDE_SHOWN("slide.shown", SlideShown.class),
    SURVEY_PUBLISHED("survey.published", SurveyPublished.class),
    GROUPS_TALLIED("groups.tallied", GroupsTallied.class),
    TEXT_LEFT("text.left", TextLeft.class),
    TALLY_CLOSED("tally.closed", TallyClosed.class),
    STAFF_ACTED("staff.acted", StaffActed.class),
    PACK_INSTALLED("pack.installed", PackInstalled.class),
    ALARM_BEGAN("alarm.began", AlarmBegan.class),
    ALARM_ENDED("alarm.ended", AlarmEnded.class),
    CLASS_BEGAN("class.began", ClassBegan.class),
    CLASS_ENDED("class.ended", ClassEnded.class),
    ATTENDANCE_TALLIED("attendance.tallied", AttendanceTallied.class);

    private static final int FIRST = 1;

    private static final Map<String, Kind> BY_NAME =
            Arrays.stream(values())
                    .collect(Collectors.toMap(Kind::stableName, Function.identity()));
    private static final Map<Class<?>, Kind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(Kind::type, Function.identity()));

    private final String stableName;
    private final Class<? extends Fact> type;
    private final int newest;

    Kind(String stableName, Class<? extends Fact> type) {
        this(stableName, type, FIRST);
    }

    /// @param newest the last version of it; earlier ones are read too
    Kind(String stableName, Class<? extends Fact> type, int newest) {
        this.stableName = stableName;
        this.type = type;
        this.newest = newest;
    }

    String stableName() {
        return stableName;
    }

    Class<? extends Fact> type() {
        return type;
    }

    static Kind of(Fact fact) {
        return of(fact.getClass());
    }

    static Kind of(Class<? extends Fact> type) {
        return Objects.requireNonNull(BY_TYPE.get(type));
    }

    static Optional<Kind> find(String name, int version) {
        return Optional.ofNullable(BY_NAME.get(name)).filter(kind -> version <= kind.newest);
    }

    /// The lowest version whose readers understand this fact.
    static int version(Fact fact) {
        return fact instanceof ShiftMeasured shift && shift.before().isEmpty()
                ? ShiftMeasured.ONLY_AFTER
                : FIRST;
    }
}

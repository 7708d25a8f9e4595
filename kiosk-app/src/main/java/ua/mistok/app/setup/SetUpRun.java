package ua.mistok.app.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.library.Library;
import ua.mistok.app.library.Sign;
import ua.mistok.app.library.Spot;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.staff.Profile;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.text.Language;

/// One person's way through the set-up. Whatever a step is given is in force, and on the disk, when
/// its method returns nothing to complain of; then the run stands at the next step.
///
/// What was typed into a step that is left backwards is kept here as long as the page is open.
public final class SetUpRun {

    /// Diagonal of the usual screen, in pixels.
    private static final double FULL_HD = Math.hypot(1920, 1080);

    private final SetUp setUp;
    private final String code;
    private final SetUpDraft draft;
    private Step at;

    SetUpRun(SetUp setUp, String code) {
        this.setUp = setUp;
        this.code = code;
        this.draft = SetUpDraft.of(setUp);
        this.at = setUp.next();
    }

    public Step at() {
        return at;
    }

    /// What each step holds now, typed or proposed.
    public SetUpDraft draft() {
        return draft;
    }

    /// Whether there is a step to go back to: the way to whoever came in lies behind.
    public boolean mayGoBack() {
        return before().isPresent();
    }

    public void back() {
        before().ifPresent(step -> at = step);
    }

    private Optional<Step> before() {
        return Step.WORK.stream()
                .takeWhile(step -> step != at)
                .filter(this::canBeSeenAgain)
                .reduce((_, last) -> last);
    }

    private boolean canBeSeenAgain(Step step) {
        return switch (step) {
            case STAFF, RECOVERY -> setUp.next() == step || setUp.desk().isNew();
            case COMMUNITY -> !isCity();
            default -> true;
        };
    }

    /// Leaves everything but the first person for another day.
    public void later() {
        at = Step.STAFF;
    }

    /// The language in which the console speaks from now on.
    public void speak(Language language) {
        act(Deed.LIBRARY_TOLD, () -> setUp.library().tell(now().speaking(language), staff()));
    }

    public List<Refusal> region() {
        var region = draft.region;
        if (region.isEmpty()) {
            return List.of(Refusal.REGION_MISSING);
        }
        var said = now().spot().map(Spot::region);
        if (!said.equals(region)) {
            if (said.isPresent()) {
                draft.named = "";
            }
            draft.community = draft.community.filter(at -> isWithin(at, region.get()));
            place(Spot.in(region.get()));
        }
        passed(Step.REGION);
        return isCity() ? passed(Step.COMMUNITY) : List.of();
    }

    private boolean isWithin(AreaId community, AreaId region) {
        return setUp.communities(region).stream().map(Area::id).anyMatch(community::equals);
    }

    /// A region that is a city has no other hromada than itself.
    private boolean isCity() {
        return draft.region
                .flatMap(setUp.areas()::find)
                .flatMap(Area::code)
                .filter(SetUpDraft.CITIES::contains)
                .isPresent();
    }

    public List<Refusal> community() {
        var region = draft.region.orElseThrow();
        var named = Optional.of(draft.named.strip()).filter(name -> !name.isEmpty());
        if (named.filter(name -> name.length() > Spot.LONGEST_NAME).isPresent()) {
            return List.of(Refusal.COMMUNITY_LONG);
        }
        if (draft.community.isPresent()) {
            place(new Spot(region, draft.community, Optional.empty()));
        } else if (named.isPresent()) {
            place(spot(region, named.get()));
        } else {
            return List.of(Refusal.COMMUNITY_MISSING);
        }
        return passed(Step.COMMUNITY);
    }

    /// Whoever types the name of a hromada that is in the list means that one.
    private Spot spot(AreaId region, String named) {
        var known =
                setUp.communities(region).stream()
                        .filter(area -> area.name().in(Language.UKRAINIAN).equalsIgnoreCase(named))
                        .map(Area::id)
                        .findFirst();
        return known.isPresent()
                ? new Spot(region, known, Optional.empty())
                : new Spot(region, Optional.empty(), Optional.of(named));
    }

    private void place(Spot spot) {
        act(Deed.PLACE_TOLD, () -> setUp.library().tell(now().at(spot), staff()));
    }

    public List<Refusal> library() {
        var refusals = new ArrayList<>(draft.refusals());
        if (!refusals.isEmpty()) {
            return List.copyOf(refusals);
        }
        var sign =
                new Sign(
                        draft.name.strip(),
                        draft.address.strip(),
                        Optional.of(draft.partner.strip()).filter(partner -> !partner.isEmpty()));
        act(Deed.LIBRARY_TOLD, () -> setUp.library().tell(now().called(sign), staff()));
        draft.hours().ifPresent(this::open);
        return passed(Step.LIBRARY);
    }

    /// Whether the week was planned in a way that one sentence does not say; then it is not asked.
    public boolean isWeekPlanned() {
        return draft.isWeekPlanned;
    }

    private void open(OpeningHours hours) {
        var week = setUp.week();
        var wanted = hours.in(week.schedule());
        if (wanted.equals(week.schedule())) {
            return;
        }
        act(
                Deed.SCHEDULE_SAVED,
                () -> {
                    var saving = week.save(wanted, week.number(), staff());
                    if (!(saving instanceof Saving.Saved)) {
                        throw new IllegalStateException("the week was not saved: " + saving);
                    }
                });
    }

    /// @param card width of the card as it was drawn, in pixels of the page
    /// @param diagonal of the whole screen, in pixels of the page
    public List<Refusal> screen(double card, double diagonal) {
        var size = ScreenSize.byCard(card, diagonal);
        if (size.isEmpty()) {
            return List.of(Refusal.SCREEN_STRANGE);
        }
        return measured(size.get());
    }

    /// The diagonal, as somebody at a desk elsewhere knows it from the label of the screen.
    ///
    public List<Refusal> screen(double inches) {
        var size = ScreenSize.byCard(ScreenSize.card(inches, FULL_HD), FULL_HD);
        return size.map(this::measured).orElse(List.of(Refusal.SCREEN_STRANGE));
    }

    private List<Refusal> measured(ScreenSize size) {
        act(
                Deed.SCREEN_MEASURED,
                () -> setUp.stations().measure(size.inches(), size.pixelsPerMillimetre()));
        return passed(Step.SCREEN);
    }

    /// Looks at what was typed for the first person; the door decides of the PIN itself.
    public List<Refusal> person(String name, String pin, String again) {
        var refusals = new ArrayList<Refusal>();
        if (name.isBlank()) {
            refusals.add(Refusal.PERSON_MISSING);
        } else if (name.strip().length() > Profile.LONGEST_NAME) {
            refusals.add(Refusal.PERSON_LONG);
        }
        if (!pin.equals(again)) {
            refusals.add(Refusal.PINS_DIFFER);
        }
        if (refusals.isEmpty()) {
            setUp.progress().done(Step.STAFF);
        }
        return List.copyOf(refusals);
    }

    public void tryDisk() {
        draft.trials = draft.trials.kept(setUp.tryDisk());
    }

    public List<Refusal> trials() {
        var refusals = new ArrayList<Refusal>();
        if (draft.trials.touch().isEmpty()) {
            refusals.add(Refusal.TOUCH_OPEN);
        }
        if (draft.trials.sound().isEmpty()) {
            refusals.add(Refusal.SOUND_OPEN);
        }
        if (!refusals.isEmpty()) {
            return List.copyOf(refusals);
        }
        if (draft.trials.disk().isEmpty()) {
            tryDisk();
        }
        act(Deed.MACHINE_TRIED, () -> setUp.keep(draft.trials));
        return passed(Step.TRIALS);
    }

    private List<Refusal> passed(Step step) {
        setUp.progress().done(step);
        var rest = Step.WORK.subList(Step.WORK.indexOf(step) + 1, Step.WORK.size());
        at = rest.stream().filter(this::canBeSeenAgain).findFirst().orElse(Step.READY);
        return List.of();
    }

    private void act(Deed deed, Runnable work) {
        setUp.desk().act(code, deed, work);
    }

    private String staff() {
        return setUp.desk().staff();
    }

    private Library now() {
        return setUp.library().now();
    }
}

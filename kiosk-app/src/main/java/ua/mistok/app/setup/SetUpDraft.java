package ua.mistok.app.setup;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.library.Sign;
import ua.mistok.app.library.Spot;
import ua.mistok.config.place.Area.Rank;
import ua.mistok.config.place.AreaId;

/// What the fields of the set-up hold, right or wrong: at first what was said before, or what most
/// would say.
public final class SetUpDraft {

    /// Kyiv and Sevastopol, which are regions of their own.
    static final Set<String> CITIES = Set.of("UA-30", "UA-40");

    public Optional<AreaId> region = Optional.empty();
    public Optional<AreaId> community = Optional.empty();
    public String named = "";
    public String name = "";
    public String address = "";
    public String partner = "";
    public Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    public Optional<LocalTime> from = Optional.empty();
    public Optional<LocalTime> to = Optional.empty();
    public String person = "";
    public Trials trials;
    final boolean isWeekPlanned;

    private SetUpDraft(SetUp setUp) {
        var said = setUp.library().now();
        said.spot()
                .ifPresentOrElse(
                        this::spot, () -> setUp.standing().ifPresent(at -> propose(setUp, at)));
        said.sign()
                .ifPresent(
                        sign -> {
                            name = sign.name();
                            address = sign.address();
                            partner = sign.partner().orElse("");
                        });
        var plain = OpeningHours.of(setUp.week().schedule());
        isWeekPlanned = plain.isEmpty() && setUp.week().number() > 0;
        var hours = plain.orElse(OpeningHours.USUAL);
        days = EnumSet.copyOf(hours.days());
        from = Optional.of(hours.from());
        to = Optional.of(hours.to());
        trials = setUp.trials();
    }

    static SetUpDraft of(SetUp setUp) {
        return new SetUpDraft(setUp);
    }

    private void spot(Spot spot) {
        region = Optional.of(spot.region());
        community = spot.community();
        named = spot.named().orElse("");
    }

    /// What whoever started the kiosk said of its place.
    private void propose(SetUp setUp, AreaId standing) {
        setUp.areas()
                .find(standing)
                .ifPresent(
                        area -> {
                            var isRegion = area.rank() == Rank.REGION;
                            region = isRegion ? Optional.of(standing) : area.within();
                            community = isRegion ? Optional.empty() : Optional.of(standing);
                        });
    }

    /// The hours to be saved, where they are asked.
    Optional<OpeningHours> hours() {
        return isWeekPlanned
                ? Optional.empty()
                : Optional.of(new OpeningHours(days, from.orElseThrow(), to.orElseThrow()));
    }

    /// What is wrong with name, address, hours and partner.
    List<Refusal> refusals() {
        var all = new ArrayList<Refusal>();
        text(name, Refusal.NAME_MISSING, Refusal.NAME_LONG, all);
        text(address, Refusal.ADDRESS_MISSING, Refusal.ADDRESS_LONG, all);
        if (!isWeekPlanned) {
            hoursRefusal().ifPresent(all::add);
        }
        if (partner.strip().length() > Sign.LONGEST) {
            all.add(Refusal.PARTNER_LONG);
        }
        return all;
    }

    private static void text(String typed, Refusal missing, Refusal tooLong, List<Refusal> all) {
        if (typed.isBlank()) {
            all.add(missing);
        } else if (typed.strip().length() > Sign.LONGEST) {
            all.add(tooLong);
        }
    }

    private Optional<Refusal> hoursRefusal() {
        if (days.isEmpty()) {
            return Optional.of(Refusal.DAYS_MISSING);
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(Refusal.TIME_MISSING);
        }
        var isTurned = !to.get().equals(LocalTime.MIDNIGHT) && !from.get().isBefore(to.get());
        return isTurned ? Optional.of(Refusal.TIME_TURNED) : Optional.empty();
    }
}

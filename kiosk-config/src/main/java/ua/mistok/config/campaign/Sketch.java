package ua.mistok.config.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.text.LocalizedText;

/// A campaign as somebody writes it, right or wrong: whatever a form may hold.
///
/// @param target empty as long as nothing was chosen
/// @param invites whether there is a day to come; the next four say which
/// @param on the day; empty as long as none was chosen
public record Sketch(
        CampaignId id,
        int version,
        boolean template,
        LocalizedText title,
        LocalizedText text,
        Look look,
        Optional<Target> target,
        int priority,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Set<DayOfWeek> weekdays,
        Optional<LocalTime> hoursFrom,
        Optional<LocalTime> hoursUntil,
        boolean invites,
        Optional<LocalDate> on,
        Optional<LocalTime> begins,
        Optional<LocalTime> ends,
        LocalizedText where,
        Optional<LocalizedText> library,
        Optional<LocalizedText> partner,
        String word) {

    public Sketch {
        weekdays = Set.copyOf(weekdays);
    }

    /// The day to come, if it is one.
    Optional<Event> event() {
        var isDay =
                invites
                        && on.isPresent()
                        && begins.isPresent()
                        && ends.isPresent()
                        && begins.get().isBefore(ends.get());
        return isDay
                ? Optional.of(
                        new Event(
                                on.orElseThrow(), begins.orElseThrow(), ends.orElseThrow(), where))
                : Optional.empty();
    }

    /// A campaign of one's own that begins like this one.
    public Sketch copy(CampaignId id, String word) {
        return with(id, 1, false, word);
    }

    /// The same with something else drawn beside its words.
    public Sketch looking(Look other) {
        return new Sketch(
                id,
                version,
                template,
                title,
                text,
                other,
                target,
                priority,
                from,
                until,
                weekdays,
                hoursFrom,
                hoursUntil,
                invites,
                on,
                begins,
                ends,
                where,
                library,
                partner,
                word);
    }

    /// The same under a number that counts up, so that a calendar knows the later one.
    public Sketch version(int version) {
        return with(id, version, template, word);
    }

    /// The same with an organisation beside the library, where none stands there yet.
    public Sketch beside(LocalizedText other) {
        return partner.isPresent() ? this : with(id, version, template, word, Optional.of(other));
    }

    private Sketch with(CampaignId id, int version, boolean template, String word) {
        return with(id, version, template, word, partner);
    }

    private Sketch with(
            CampaignId id,
            int version,
            boolean template,
            String word,
            Optional<LocalizedText> partner) {
        return new Sketch(
                id,
                version,
                template,
                title,
                text,
                look,
                target,
                priority,
                from,
                until,
                weekdays,
                hoursFrom,
                hoursUntil,
                invites,
                on,
                begins,
                ends,
                where,
                library,
                partner,
                word);
    }

    public static Sketch of(Campaign campaign) {
        var showing = campaign.showing();
        var event = campaign.event();
        return new Sketch(
                campaign.id(),
                campaign.version(),
                campaign.template(),
                campaign.title(),
                campaign.text(),
                campaign.look(),
                Optional.of(campaign.target()),
                campaign.priority(),
                showing.from(),
                showing.until(),
                showing.weekdays(),
                showing.hours().map(Hours::from),
                showing.hours().map(Hours::until),
                event.isPresent(),
                event.map(Event::on),
                event.map(Event::from),
                event.map(Event::until),
                event.map(Event::where).orElse(LocalizedText.same("")),
                campaign.library(),
                campaign.partner(),
                campaign.word());
    }
}

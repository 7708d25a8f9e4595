package ua.mistok.config.campaign;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// What a library tells its visitors: a slide of the waiting screen, and papers to hang and to
/// hand out (requirement R-06).
///
/// @param version 1 to 9999
/// @param template a sample to copy; it is never shown by itself
/// @param title at most [#LONGEST_TITLE] signs in each language
/// @param text at most [#LONGEST_TEXT] signs in each language
/// @param priority 1 to [#HIGHEST]: how often the slide comes within one round of the screen
/// @param target where a touch leads
/// @param event a day to come to the library, if the campaign invites to one
/// @param library who invites; the kiosk's own where it is not said
/// @param partner an organisation that stands beside the library (requirement R-02)
/// @param word of Ukrainian letters, unique among all that may be shown: it stands on papers, and
///     whoever types it says where they come from (requirement R-14)
public record Campaign(
        CampaignId id,
        int version,
        boolean template,
        LocalizedText title,
        LocalizedText text,
        Look look,
        Showing showing,
        int priority,
        Target target,
        Optional<Event> event,
        Optional<LocalizedText> library,
        Optional<LocalizedText> partner,
        String word) {

    /// The most urgent first, then by id.
    public static final Comparator<Campaign> BY_URGENCY =
            Comparator.comparing(Campaign::priority).reversed().thenComparing(Campaign::id);

    public static final int LONGEST_TITLE = 48;
    public static final int LONGEST_TEXT = 140;
    public static final int HIGHEST = 3;
    public static final int LAST_VERSION = 9999;
    public static final int USUAL = 1;

    /// Whether its slide is due. One that invites to a day is over with that day's end.
    public boolean showsAt(Instant now) {
        return !template && !isOver(now) && showing.includes(now);
    }

    /// Whether it will never be shown again.
    public boolean isOver(Instant now) {
        return showing.isOver(now) || event.filter(day -> !now.isBefore(day.end())).isPresent();
    }

    /// When its slide is due next, if it is not now; empty if never again.
    public Optional<Instant> nextAfter(Instant now) {
        return template
                ? Optional.empty()
                : showing.nextAfter(now)
                        .filter(begin -> event.filter(day -> !begin.isBefore(day.end())).isEmpty());
    }

    /// What is printed on a paper of this campaign, such as `калина 3`.
    public String code(PaperFormat paper) {
        return word + " " + paper.number();
    }
}

package ua.mistok.config.lesson;

import java.util.List;
import java.util.Locale;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.LocalizedText;

/// How to teach one audience (requirement R-20, domain.md 1.3): one page for a trainer.
///
/// @param pulls what brings these people, and what they gain
/// @param stops what holds them back
/// @param first exercises to begin with, the first one first
/// @param services whose cards to begin with; it has these or exercises, or both
/// @param teach what a trainer does
public record TipCard(
        Audience audience,
        LocalizedText title,
        List<LocalizedText> pulls,
        List<LocalizedText> stops,
        List<DemoId> first,
        List<ServiceId> services,
        List<LocalizedText> teach) {

    public TipCard {
        pulls = List.copyOf(pulls);
        stops = List.copyOf(stops);
        first = List.copyOf(first);
        services = List.copyOf(services);
        teach = List.copyOf(teach);
    }

    /// The name of its file, without the ending.
    public String slug() {
        return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

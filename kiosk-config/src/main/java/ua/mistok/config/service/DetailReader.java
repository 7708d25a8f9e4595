package ua.mistok.config.service;

import java.time.Year;
import java.util.Optional;
import ua.mistok.config.service.Detail.LookUp;
import ua.mistok.config.service.Detail.Told;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.text.LocalizedText;

/// Reads `about`, `text`, `certainty` and `checked`. Words of what is unconfirmed stay in the file.
final class DetailReader {

    private DetailReader() {}

    static Detail read(SourceMap map) {
        var about = map.optionalOne("about", About.class).orElse(About.RULES);
        var certainty = certainty(map);
        var text =
                certainty == Certainty.UNCONFIRMED
                        ? map.optionalText("text")
                        : Optional.of(map.requiredText("text"));
        var checked = checkedOn(map);
        if (certainty == Certainty.UNCONFIRMED && text.filter(Figures::any).isPresent()) {
            map.problems().add(CardProblem.unconfirmedFigures(map.place("text")));
        }
        return detail(about, certainty, text, checked);
    }

    static Certainty certainty(SourceMap map) {
        return map.one("certainty", Certainty.class, Certainty.UNCONFIRMED);
    }

    static CheckedOn checkedOn(SourceMap map) {
        var text = map.requiredString("checked");
        var checked = CheckedOn.parse(text);
        if (checked.isEmpty() && !text.isEmpty()) {
            map.problems().add(CardProblem.noDate(map.place("checked"), text));
        }
        return checked.orElse(CheckedOn.year(Year.of(2000)));
    }

    private static Detail detail(
            About about, Certainty certainty, Optional<LocalizedText> text, CheckedOn checked) {
        return switch (certainty) {
            case SEEN -> new Told(about, text.orElseThrow(), true, checked);
            case LIKELY -> new Told(about, text.orElseThrow(), false, checked);
            case UNCONFIRMED -> new LookUp(about, checked);
        };
    }
}

package ua.mistok.app.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.service.Certainty;
import ua.mistok.config.service.CheckedOn;
import ua.mistok.config.service.Detail;
import ua.mistok.config.service.Detail.LookUp;
import ua.mistok.config.service.Detail.Told;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.Site;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What learners take home: a few sentences, homework, and of each service what its card tells,
/// with the day on which somebody checked it. A5, large print.
///
/// @param services the cards that the lesson names, in the words of the place
public record HandoutPage(
        Lesson lesson, List<Service> services, Language language, Wording wording) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    public HandoutPage {
        services = List.copyOf(services);
    }

    public Pdf pdf() {
        var title = say(lesson.handout().title());
        return Typesetter.set(
                language,
                title,
                Markup.element("h1", title)
                        + list(lesson.handout().points())
                        + Markup.dots(word("homework"), all(lesson.homework()))
                        + services.stream().map(this::service).collect(Collectors.joining()));
    }

    private String list(List<LocalizedText> points) {
        return Markup.boxes(all(points));
    }

    private String service(Service service) {
        var told = service.terms().stream().map(this::detail).filter(line -> !line.isEmpty());
        return Markup.element("h2", say(service.name()))
                + Markup.element("p", say(service.gives()))
                + Markup.dots(word("needed"), all(service.needs()))
                + Markup.dots(word("to-know"), told.distinct().toList())
                + service.site().map(this::site).orElse("");
    }

    /// What nobody confirmed is not told; one page alone is told with a request.
    private String detail(Detail detail) {
        return switch (detail) {
            case Told(var _, var text, var sure, var checked) ->
                    wording.say(
                            sure ? "paper.class.told" : "paper.class.told-unsure",
                            say(text),
                            day(checked));
            case LookUp _ -> "";
        };
    }

    private String day(CheckedOn checked) {
        return checked.day()
                .map(DAY::format)
                .or(() -> checked.month().map(MONTH::format))
                .orElseGet(() -> checked.year().toString());
    }

    private String site(Site site) {
        if (site.certainty() == Certainty.UNCONFIRMED) {
            return "";
        }
        var typed = site.address().toString().replaceFirst("^https?://", "").replaceFirst("/$", "");
        return "<div class=\"whole\"><p>%s</p><p class=\"address\">%s</p>%s</div>"
                .formatted(
                        Markup.escape(wording.say("paper.task.site")),
                        Markup.escape(typed),
                        Markup.code("code", site.address().toString(), Ecc.MEDIUM));
    }

    private List<String> all(List<LocalizedText> texts) {
        return texts.stream().map(this::say).toList();
    }

    private String word(String key) {
        return wording.say("paper.class." + key);
    }

    private String say(LocalizedText text) {
        return text.in(language);
    }
}

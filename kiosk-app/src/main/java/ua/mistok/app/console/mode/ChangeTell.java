package ua.mistok.app.console.mode;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.Difference;
import ua.mistok.config.mode.Difference.Part;
import ua.mistok.config.mode.IdlePolicy;
import ua.mistok.config.mode.Look;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// What a save changed, in plain words: «Двері: прибрано «Звернутися до влади»».
///
/// @param at where it is said
/// @param shelf knows what ids are called
record ChangeTell(Component at, Shelf shelf) {

    String of(Difference change) {
        var part = at.getTranslation("console.modes.part." + ModeTell.key(change.part()));
        if (change.isOrder()) {
            return at.getTranslation("console.modes.change.order", part);
        }
        if (isOneValue(change.part())) {
            return at.getTranslation(
                    "console.modes.change.from-to", part, all(change.gone()), all(change.came()));
        }
        var said = new ArrayList<String>();
        if (!change.came().isEmpty()) {
            said.add(at.getTranslation("console.modes.change.came", all(change.came())));
        }
        if (!change.gone().isEmpty()) {
            said.add(at.getTranslation("console.modes.change.gone", all(change.gone())));
        }
        return at.getTranslation("console.modes.change", part, String.join("; ", said));
    }

    private static boolean isOneValue(Part part) {
        return switch (part) {
            case KIND, NAME, IDLE, LOOK, SOUND -> true;
            case DOORS, SERVICES, WAYS, LANGUAGES, SURVEYS, LOOP, STATIONS -> false;
        };
    }

    private String all(List<Object> values) {
        return values.stream().map(this::one).sorted().collect(Collectors.joining(", "));
    }

    private String one(Object value) {
        return switch (value) {
            case ModeKind kind -> ModeTell.kind(at, kind);
            case LocalizedText text -> text.in(language());
            case Goal goal -> goal(goal);
            case Way way -> way(way);
            case Language spoken -> language(spoken);
            case ServiceId id ->
                    shelf.findService(id).map(Service::name).map(this::in).orElse(id.slug());
            case DemoId id -> shelf.findDemo(id).map(Demo::title).map(this::in).orElse(id.slug());
            case SurveyOffer offer -> offer(offer);
            case IdlePolicy idle ->
                    at.getTranslation(
                            "console.modes.idle.said",
                            idle.warn().toSeconds(),
                            idle.warnSlow().toSeconds(),
                            idle.countdown().toSeconds());
            case Look look -> look(look);
            case Boolean flag -> at.getTranslation(flag ? "console.modes.yes" : "console.modes.no");
            default -> value.toString();
        };
    }

    String goal(Goal goal) {
        return at.getTranslation("catalogue.goal." + goal.number());
    }

    String way(Way way) {
        return at.getTranslation("console.modes.way." + ModeTell.key(way));
    }

    /// «українська», in that language.
    static String language(Language language) {
        return language.locale().getDisplayLanguage(language.locale());
    }

    String offer(SurveyOffer offer) {
        var name =
                offer.label()
                        .or(() -> shelf.findSurvey(offer.survey()).map(Survey::name))
                        .map(this::in)
                        .orElse(offer.survey().slug());
        return at.getTranslation("console.modes.offer", name, when(offer.when()));
    }

    String when(SurveyOffer.Occasion when) {
        return at.getTranslation("console.modes.when." + ModeTell.key(when));
    }

    private String look(Look look) {
        var said = new ArrayList<String>();
        if (look.theme() == Look.Theme.CONTRAST) {
            said.add(at.getTranslation("console.modes.look.contrast"));
        }
        if (look.text() != Look.Text.USUAL) {
            said.add(at.getTranslation("console.modes.look.text." + ModeTell.key(look.text())));
        }
        if (look.lowReach()) {
            said.add(at.getTranslation("console.modes.look.low-reach"));
        }
        if (look.calm()) {
            said.add(at.getTranslation("console.modes.look.calm"));
        }
        if (look.moreTime()) {
            said.add(at.getTranslation("console.modes.look.more-time"));
        }
        return said.isEmpty()
                ? at.getTranslation("console.modes.look.usual")
                : String.join(", ", said);
    }

    private String in(LocalizedText text) {
        return text.in(language());
    }

    private Language language() {
        return ModeTell.language(at);
    }
}

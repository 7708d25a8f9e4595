package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import ua.mistok.app.catalogue.Heading;
import ua.mistok.app.catalogue.PickScreen;
import ua.mistok.app.catalogue.PickScreen.Pick;
import ua.mistok.app.timetable.PastClass;
import ua.mistok.app.ui.Comfort;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Which class somebody was in, by the word on their card: touched, not typed.
record PastClassPicks(List<PastClass> classes) {

    Component screen(Consumer<PastClass> chosen, Comfort comfort) {
        var picks = classes.stream().map(of -> pick(of, chosen)).toList();
        return new PickScreen(
                Heading.key("visitor.past.title"),
                Heading.key(picks.isEmpty() ? "visitor.past.none" : "visitor.past.lead"),
                picks,
                PicksPerPage.of(comfort));
    }

    private static Pick pick(PastClass of, Consumer<PastClass> chosen) {
        var words = LocalizedText.of(words(of, Language.UKRAINIAN), words(of, Language.ENGLISH));
        return new Pick(Heading.text(words), false, () -> chosen.accept(of));
    }

    private static String words(PastClass of, Language language) {
        return of.word() + " · " + of.title().in(language);
    }
}

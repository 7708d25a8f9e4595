package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Memo;
import ua.mistok.config.demo.Memo.Part;
import ua.mistok.config.demo.Step;
import ua.mistok.config.service.Certainty;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.Site;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Writes the memo of a visitor's own way: what was done, where one slipped, what to bring, where
/// to go.
///
/// @param service the card of the exercise
record Memos(DemoRun run, Optional<Service> service) {

    /// The official address of the real service.
    URI site() {
        return run.demo().site();
    }

    /// @param screen has the application's words
    Memo write(Component screen) {
        var language = new Language(UI.getCurrentOrThrow().getLocale().getLanguage());
        return new Memo(
                run.demo().title().in(language),
                part(screen, "demo.memo.did", run.demo().did(), language),
                part(screen, "demo.memo.slipped", slipped(), language),
                part(
                        screen,
                        "demo.memo.bring",
                        service.map(Service::needs).orElse(List.of()),
                        language),
                new Part(screen.getTranslation("demo.memo.go"), List.of(where(language))));
    }

    private static Part part(
            Component screen, String heading, List<LocalizedText> texts, Language language) {
        return new Part(
                screen.getTranslation(heading),
                texts.stream().map(text -> text.in(language)).toList());
    }

    private List<LocalizedText> slipped() {
        return run.result().repeat().stream()
                .map(Step::head)
                .map(head -> head.mistake().orElseGet(head::title))
                .toList();
    }

    private String where(Language language) {
        return service.flatMap(Service::site)
                .filter(site -> site.certainty() != Certainty.UNCONFIRMED)
                .map(Site::typed)
                .or(() -> service.map(card -> card.where().in(language)))
                .orElseGet(() -> run.demo().site().getHost());
    }
}

package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.config.service.Service;
import ua.mistok.config.text.Language;

/// What «З чого почати» advises: one exercise to begin with, two to go on with (requirement R-30).
public final class AdviceScreen extends Main implements LocaleChangeObserver {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final H2 then = new H2();
    private final Cards first;
    private final Cards next;

    /// @param first empty where nothing can be practised at all
    /// @param next at most two
    public AdviceScreen(
            Optional<Offer> first, List<Offer> next, LocalDate today, Consumer<Service> opened) {
        this.first = new Cards(today, opened);
        this.next = new Cards(today, opened);
        addClassNames("main", "catalog", "advised");
        lead.addClassNames("lead", "soft");
        this.first.addClassName("cards--first");
        this.next.addClassName("cards--next");
        this.first.draw(first.stream().toList());
        this.next.draw(next);
        then.setVisible(!next.isEmpty());
        var head = new Div(title, lead);
        head.addClassName("advised__head");
        add(head, this.first, then, this.next);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        title.setText(getTranslation("catalogue.advice.title"));
        lead.setText(getTranslation("catalogue.advice.lead"));
        then.setText(getTranslation("catalogue.advice.then"));
        first.name(language);
        next.name(language);
    }
}

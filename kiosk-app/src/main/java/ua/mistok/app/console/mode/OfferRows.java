package ua.mistok.app.console.mode;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;

/// The surveys of a mode, a row each: which, when, and what it has to be told.
final class OfferRows extends Div implements LocaleChangeObserver {

    private final transient ModeDraft draft;
    private final transient Shelf shelf;
    private final transient Runnable changed;
    private final H3 title = new H3();
    private final Div rows = new Div();
    private final Paragraph wrong = new Paragraph();
    private final Button more = new Button("", click -> addOffer());

    OfferRows(ModeDraft draft, Shelf shelf, Runnable changed) {
        this.draft = draft;
        this.shelf = shelf;
        this.changed = changed;
        addClassName("offers");
        setId("mode-surveys");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(title, rows, wrong, more);
    }

    private void addOffer() {
        var survey = shelf.surveys().getFirst();
        draft.surveys.add(
                new SurveyOffer(survey.id(), Occasion.HOME, Optional.empty(), given(survey)));
        draw();
        changed.run();
    }

    /// The first value of each name that the survey is given.
    private static Map<String, String> given(Survey survey) {
        return survey.given().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, name -> name.getValue().getFirst()));
    }

    private void draw() {
        rows.removeAll();
        for (var at = 0; at < draft.surveys.size(); at++) {
            rows.add(row(at));
        }
    }

    private Div row(int at) {
        var offer = draft.surveys.get(at);
        var which = new Select<SurveyId>();
        which.setItems(shelf.surveys().stream().map(Survey::id).toList());
        which.setItemLabelGenerator(this::name);
        which.setValue(offer.survey());
        which.setAriaLabel(getTranslation("console.modes.offer.which"));
        which.addValueChangeListener(event -> change(at, other(event.getValue(), offer)));
        var when = new Select<Occasion>();
        when.setItems(Occasion.values());
        when.setItemLabelGenerator(
                one -> getTranslation("console.modes.when." + ModeTell.key(one)));
        when.setValue(offer.when());
        when.setAriaLabel(getTranslation("console.modes.offer.when"));
        when.addValueChangeListener(
                event ->
                        change(
                                at,
                                new SurveyOffer(
                                        offer.survey(),
                                        event.getValue(),
                                        offer.label(),
                                        offer.given())));
        var row = new Div(which, when);
        row.addClassName("offers__row");
        shelf.findSurvey(offer.survey())
                .ifPresent(
                        survey ->
                                new TreeMap<>(survey.given())
                                        .forEach(
                                                (name, values) ->
                                                        row.add(given(at, offer, name, values))));
        var away =
                new Button(
                        getTranslation("console.modes.offer.away"),
                        click -> {
                            draft.surveys.remove(at);
                            draw();
                            changed.run();
                        });
        row.add(away);
        return row;
    }

    private SurveyOffer other(SurveyId id, SurveyOffer before) {
        var given = shelf.findSurvey(id).map(OfferRows::given).orElse(Map.of());
        return new SurveyOffer(id, before.when(), Optional.empty(), given);
    }

    private Select<String> given(int at, SurveyOffer offer, String name, List<String> values) {
        var select = new Select<String>();
        select.setItems(values);
        select.setValue(offer.given().get(name));
        select.setAriaLabel(name);
        select.addValueChangeListener(
                event -> {
                    var given = new HashMap<>(offer.given());
                    given.put(name, event.getValue());
                    change(at, new SurveyOffer(offer.survey(), offer.when(), offer.label(), given));
                });
        return select;
    }

    private void change(int at, SurveyOffer offer) {
        draft.surveys = new ArrayList<>(draft.surveys);
        draft.surveys.set(at, offer);
        draw();
        changed.run();
    }

    private String name(SurveyId id) {
        return shelf.findSurvey(id)
                .map(survey -> survey.name().in(ModeTell.language(this)))
                .orElse(id.slug());
    }

    /// What is wrong with them.
    void say(List<Problem> problems) {
        wrong.setVisible(!problems.isEmpty());
        wrong.setText(
                problems.stream()
                        .map(problem -> problem.words().in(ModeTell.language(this)))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("console.modes.part.surveys"));
        more.setText(getTranslation("console.modes.offer.more"));
        draw();
    }
}

package ua.mistok.app.console.idea;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.idea.Rating;
import ua.mistok.app.staff.Desk;

/// How whoever is signed in judges an idea, by four questions (requirement R-11).
final class RatePanel extends Section {

    private final transient Idea idea;
    private final transient IdeaBank ideas;
    private final transient Desk desk;
    private final transient Runnable rated;
    private final Map<Criterion, RadioButtonGroup<Integer>> fields = new EnumMap<>(Criterion.class);
    private final Button save = new Button("", click -> save());

    private enum Criterion {
        RELEVANCE(Rating::relevance),
        AUDIENCE(Rating::audience),
        REACH(Rating::reach),
        FEASIBILITY(Rating::feasibility);

        private final Function<Rating, Integer> of;

        Criterion(Function<Rating, Integer> of) {
            this.of = of;
        }
    }

    /// @param rated hears that the judgement is kept
    RatePanel(Idea idea, IdeaBank ideas, Desk desk, Runnable rated) {
        this.idea = idea;
        this.ideas = ideas;
        this.desk = desk;
        this.rated = rated;
        addClassName("panel");
        setId("rate");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        removeAll();
        var mine = Optional.ofNullable(idea.ratings().get(desk.staff()));
        var grid = new Div();
        grid.addClassName("rate-grid");
        for (var criterion : Criterion.values()) {
            var field = new RadioButtonGroup<Integer>();
            field.setId("rate-" + FormTell.key(criterion));
            field.setLabel(getTranslation("console.ideas.rate." + FormTell.key(criterion)));
            field.addThemeName("horizontal");
            field.setItems(IntStream.rangeClosed(Rating.LEAST, Rating.MOST).boxed().toList());
            mine.map(criterion.of).ifPresent(field::setValue);
            field.addValueChangeListener(event -> look());
            fields.put(criterion, field);
            grid.add(field);
        }
        save.setId("rate-save");
        save.setText(getTranslation("console.ideas.rate.save"));
        look();
        add(
                new H2(getTranslation("console.ideas.rate")),
                new Paragraph(getTranslation("console.ideas.rate.lead")),
                grid,
                save);
    }

    private void look() {
        save.setEnabled(fields.values().stream().noneMatch(RadioButtonGroup::isEmpty));
    }

    private void save() {
        var rating =
                new Rating(
                        value(Criterion.RELEVANCE),
                        value(Criterion.AUDIENCE),
                        value(Criterion.REACH),
                        value(Criterion.FEASIBILITY));
        desk.act(Deed.IDEA_RATED, idea.id(), () -> ideas.rate(idea.id(), desk.staff(), rating));
        rated.run();
    }

    private int value(Criterion criterion) {
        return Objects.requireNonNull(fields.get(criterion)).getValue();
    }
}

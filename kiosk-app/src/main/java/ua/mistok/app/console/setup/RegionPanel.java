package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.setup.Asked;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.setup.SetUpRun;
import ua.mistok.config.place.Area;

/// The oblast: all of them at once, and a line that shortens the list.
final class RegionPanel extends StepPanel {

    private final transient SetUpRun run;
    private final Choice<Area> choice;
    private final Paragraph none = new Paragraph();

    RegionPanel(SetUp setUp, SetUpRun run) {
        super("region");
        this.run = run;
        var language = SetUpTell.language(this);
        choice =
                new Choice<>(
                        setUp.regions(),
                        area -> area.name().in(language),
                        area -> area.id().slug(),
                        area -> {
                            run.draft().region = Optional.of(area.id());
                            press(setUp);
                        });
        press(setUp);
        var search = new Input();
        search.setId("search");
        search.addClassNames("setup__in", "setup__search");
        search.setPlaceholder(word("region-search"));
        search.getElement()
                .setAttribute("aria-label", word("region-search"))
                .setAttribute("autocomplete", "off");
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(
                event ->
                        none.setText(
                                choice.filter(event.getValue()) == 0 ? word("region-none") : ""));
        none.getElement().setAttribute("role", "status");
        add(new Question(Asked.REGION, search, none, choice).named(word("region")));
    }

    private void press(SetUp setUp) {
        choice.press(run.draft().region.flatMap(setUp.areas()::find).map(Set::of).orElse(Set.of()));
    }

    @Override
    List<Refusal> forward() {
        return run.region();
    }
}

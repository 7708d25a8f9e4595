package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.mistok.app.library.Sign;
import ua.mistok.app.setup.Asked;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.setup.SetUpRun;

/// Name, address, hours and partner of the library.
final class LibraryPanel extends StepPanel {

    private final transient SetUpRun run;
    private final Map<Asked, Consumer<String>> says = new EnumMap<>(Asked.class);

    LibraryPanel(SetUpRun run) {
        super("library");
        this.run = run;
        var draft = run.draft();
        add(
                text(Asked.NAME, "name", draft.name, typed -> draft.name = typed),
                text(Asked.ADDRESS, "address", draft.address, typed -> draft.address = typed));
        if (run.isWeekPlanned()) {
            add(new Paragraph(word("hours-planned")));
        } else {
            var hours = new HoursAsked(draft);
            says.put(Asked.HOURS, hours::refuse);
            add(new Question(Asked.HOURS, hours).named(word("hours")));
        }
        add(text(Asked.PARTNER, "partner", draft.partner, typed -> draft.partner = typed));
    }

    private Question text(Asked asked, String id, String value, Consumer<String> typed) {
        var wish =
                new TextAsked.Wish(
                        id, word("library-" + id), word("hint-" + id), "uk", Sign.LONGEST, false);
        var field = new TextAsked(wish, value, typed);
        says.put(asked, field::refuse);
        return new Question(asked, field);
    }

    @Override
    void refuse(List<Refusal> refusals) {
        says.forEach(
                (asked, say) ->
                        say.accept(
                                refusals.stream()
                                        .filter(refusal -> refusal.asked() == asked)
                                        .findFirst()
                                        .map(refusal -> SetUpTell.refusal(this, refusal))
                                        .orElse("")));
    }

    @Override
    List<Refusal> forward() {
        return run.library();
    }
}

package ua.mistok.app.console.setup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.office.Spoken;
import ua.mistok.app.setup.Asked;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.staff.SetUpSign;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.staff.StaffDoor.Outcome;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.text.Language;

/// The language, which holds at once, and the printed code; and the short way for whoever must open
/// the library now.
final class CodePanel extends StepPanel {

    private static final int LONGEST = 12;

    private final transient StaffDoor door;
    private final transient Consumer<Boolean> opened;
    private final TextAsked code;

    /// @param opened hears that the code was right, and whether only a first person is wanted
    CodePanel(StaffDoor door, SetUpSign sign, Consumer<Boolean> opened) {
        super("code");
        this.door = door;
        this.opened = opened;
        var languages =
                new Choice<>(
                        Language.SHIPPED,
                        language -> word("language-" + language.tag()),
                        Language::tag,
                        language -> Spoken.choose(UI.getCurrentOrThrow(), language));
        languages.press(Set.of(SetUpTell.language(this)));
        var shown = Doorway.listener() == Listener.STAFF ? sign.code() : Optional.<String>empty();
        var hint = shown.map(is -> word("code-shown", is)).orElseGet(() -> word("code-again"));
        code =
                new TextAsked(
                        new TextAsked.Wish("code", word("code-code"), hint, "en", LONGEST, false),
                        "",
                        typed -> {});
        var later = Dom.button("btn later", Dom.escape(word("later")), () -> open(true));
        var why = new Paragraph(word("later-why"));
        why.addClassName("setup__hint");
        add(
                new Question(Asked.LANGUAGE, languages).named(word("language")),
                new Question(Asked.CODE, code));
        var today = new Div(later, why);
        today.addClassName("setup__short");
        add(today);
    }

    @Override
    List<Refusal> forward() {
        open(false);
        return List.of();
    }

    private void open(boolean onlyPerson) {
        var typed = code.value();
        var from = VaadinService.getCurrentRequest().getRemoteAddr();
        switch (door.begin(typed, from)) {
            case Outcome.Open _ -> {
                Pass.keep(typed);
                opened.accept(onlyPerson);
            }
            case Outcome.Wait(var left) ->
                    code.refuse(getTranslation("console.wait", left.toSeconds() + 1));
            case Outcome.Wrong _, Outcome.OpenWithCode _, Outcome.Unfit _ ->
                    code.refuse(word("code-wrong"));
        }
    }
}

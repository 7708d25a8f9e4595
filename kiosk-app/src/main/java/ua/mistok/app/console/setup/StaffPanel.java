package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import ua.mistok.app.console.UnfitSecret;
import ua.mistok.app.setup.Asked;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.setup.SetUpRun;
import ua.mistok.app.staff.Profile;
import ua.mistok.app.staff.Secret;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.staff.StaffDoor.Outcome;

/// Name and PIN of the first person, who may do everything.
final class StaffPanel extends StepPanel {

    private final transient StaffDoor door;
    private final transient SetUpRun run;
    private final transient BiConsumer<String, String> entered;
    private final TextAsked name;
    private final TextAsked pin;
    private final TextAsked again;

    /// @param entered hears who came in, and the recovery code that is shown once
    StaffPanel(StaffDoor door, SetUpRun run, BiConsumer<String, String> entered) {
        super("staff");
        this.door = door;
        this.run = run;
        this.entered = entered;
        name = field("name", word("staff-name"), word("hint-person"), "uk", Profile.LONGEST_NAME);
        pin =
                field(
                        "pin",
                        getTranslation("console.new-pin", Secret.SHORTEST_PIN, Secret.LONGEST_PIN),
                        word("hint-pin"),
                        "digits",
                        Secret.LONGEST_PIN);
        again =
                field(
                        "again",
                        getTranslation("console.pin-again"),
                        "",
                        "digits",
                        Secret.LONGEST_PIN);
        var twice = new Div(pin, again);
        twice.addClassName("setup__twice");
        add(new Question(Asked.PERSON, name), new Question(Asked.PIN, twice));
    }

    private TextAsked field(String id, String label, String hint, String keys, int longest) {
        var isName = id.equals("name");
        var wish = new TextAsked.Wish(id, label, hint, keys, longest, !isName);
        return new TextAsked(
                wish,
                isName ? run.draft().person : "",
                typed -> {
                    if (isName) {
                        run.draft().person = typed;
                    }
                });
    }

    @Override
    void refuse(List<Refusal> refusals) {
        name.refuse(words(refusals, Asked.PERSON));
        pin.refuse(words(refusals, Asked.PIN));
    }

    private String words(List<Refusal> refusals, Asked asked) {
        return refusals.stream()
                .filter(refusal -> refusal.asked() == asked)
                .findFirst()
                .map(refusal -> SetUpTell.refusal(this, refusal))
                .orElse("");
    }

    @Override
    List<Refusal> forward() {
        var chosen = pin.take();
        var refusals = run.person(name.value(), chosen, again.take());
        if (refusals.isEmpty()) {
            enter(chosen);
        }
        return refusals;
    }

    private void enter(String chosen) {
        var from = Optional.ofNullable(VaadinService.getCurrentRequest()).orElseThrow();
        switch (door.setUp(Pass.typed(), name.value(), chosen, from.getRemoteAddr())) {
            case Outcome.OpenWithCode(var staff, var recovery) -> entered.accept(staff, recovery);
            case Outcome.Wait(var left) ->
                    say(getTranslation("console.wait", left.toSeconds() + 1));
            case Outcome.Unfit(var fault) -> say(UnfitSecret.words(this, fault));
            case Outcome.Open _, Outcome.Wrong _ -> say(word("code-wrong"));
        }
    }
}

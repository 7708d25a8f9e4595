package ua.mistok.app.console.setup;

import java.util.List;
import java.util.Set;
import ua.mistok.app.setup.Asked;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.setup.SetUpRun;

/// How large the kiosk's screen is, for whoever sets it up at a desk elsewhere: no card can be held
/// to it there.
final class InchesPanel extends StepPanel {

    private static final List<Double> SIZES = List.of(10.1, 15.6, 21.5, 27.0, 32.0, 43.0, 55.0);

    private final transient SetUpRun run;
    private final Choice<Double> choice;
    private double inches;

    InchesPanel(SetUp setUp, SetUpRun run) {
        super("inches");
        this.run = run;
        this.inches = setUp.stations().main().inches();
        choice =
                new Choice<>(
                        SIZES,
                        size -> word("inches-size", SetUpTell.decimal(this, size)),
                        Object::toString,
                        this::choose);
        choose(inches);
        add(new Question(Asked.SCREEN, choice).named(word("inches")));
    }

    private void choose(double size) {
        inches = size;
        choice.press(Set.of(size));
    }

    @Override
    List<Refusal> forward() {
        return run.screen(inches);
    }
}

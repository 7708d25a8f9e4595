package ua.mistok.app.console.setup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.library.Spot;
import ua.mistok.app.setup.Asked;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.setup.SetUpRun;
import ua.mistok.config.place.Area;
import ua.mistok.config.text.Language;

/// The hromada: those that have a pack of their own, or the name of any other.
final class CommunityPanel extends StepPanel {

    private final transient SetUpRun run;
    private final Choice<Area> choice;
    private final TextAsked named;

    CommunityPanel(SetUp setUp, SetUpRun run) {
        super("community");
        this.run = run;
        var draft = run.draft();
        var known = setUp.communities(draft.region.orElseThrow());
        var language = SetUpTell.language(this);
        named =
                new TextAsked(
                        new TextAsked.Wish(
                                "named",
                                word(known.isEmpty() ? "community-name" : "community-other"),
                                word("community-hint"),
                                "uk",
                                Spot.LONGEST_NAME,
                                false),
                        draft.named,
                        text -> draft.named = text);
        choice = choice(setUp, known, language);
        choice.setVisible(!known.isEmpty());
        press(setUp);
        add(new Question(Asked.COMMUNITY, choice, named).named(word("community")));
    }

    private Choice<Area> choice(SetUp setUp, List<Area> known, Language language) {
        var draft = run.draft();
        return new Choice<>(
                known,
                area -> area.name().in(language),
                area -> area.id().slug(),
                area -> {
                    var again = draft.community.equals(Optional.of(area.id()));
                    draft.community = again ? Optional.empty() : Optional.of(area.id());
                    press(setUp);
                });
    }

    private void press(SetUp setUp) {
        choice.press(
                run.draft().community.flatMap(setUp.areas()::find).map(Set::of).orElse(Set.of()));
    }

    @Override
    void refuse(List<Refusal> refusals) {
        named.refuse(refusals.isEmpty() ? "" : SetUpTell.refusal(this, refusals.getFirst()));
    }

    @Override
    List<Refusal> forward() {
        return run.community();
    }
}

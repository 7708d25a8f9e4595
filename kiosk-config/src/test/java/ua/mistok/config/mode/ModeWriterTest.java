package ua.mistok.config.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.check.Content;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.Difference.Part;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class ModeWriterTest {

    private static final Content SHIPPED = Content.read(ContentSource.shipped());
    private static final OnShelf SHELF = OnShelf.of(SHIPPED.packs());

    static Stream<Mode> shipped() {
        return SHIPPED.modes().stream();
    }

    @Test
    void one_mode_of_each_kind_is_shipped() {
        var kinds = shipped().map(Mode::kind).toList();

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(ModeKind.class));
        assertThat(shipped().map(Mode::name))
                .allMatch(name -> Language.SHIPPED.stream().allMatch(name::has));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_is_written_is_read_as_it_was(Mode mode) {
        assertThat(read(mode)).isEqualTo(mode);
        assertThat(read(full(mode))).isEqualTo(full(mode));
    }

    @Test
    void what_changed_is_told_part_by_part() {
        var before = mode("self-service");
        var now = full(before);

        var told = Difference.between(before, now);

        assertThat(told)
                .contains(
                        new Difference(Part.DOORS, List.of(Goal.INFLUENCE), List.of()),
                        new Difference(Part.SERVICES, List.of(), List.of(new ServiceId("a07"))),
                        new Difference(Part.SOUND, List.of(true), List.of(false)),
                        new Difference(Part.STATIONS, List.of(), List.of("main")));
        assertThat(told.stream().map(Difference::part).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Part.KIND, Part.NAME)));
        assertThat(Difference.between(now, now)).isEmpty();
    }

    @Test
    void another_order_is_a_change_though_nothing_goes_and_nothing_comes() {
        var mode = mode("self-service");
        var turned = full(mode);

        var languages =
                Difference.between(mode, turned).stream()
                        .filter(one -> one.part() == Part.LANGUAGES)
                        .toList();

        assertThat(languages).hasSize(1).allMatch(Difference::isOrder);
    }

    private static Mode mode(String id) {
        return shipped().filter(one -> one.id().slug().equals(id)).findFirst().orElseThrow();
    }

    private static Mode read(Mode mode) {
        var references = new Problems();
        var read = ModeReader.read("m.yaml", ModeWriter.write(mode), SHELF, references);
        assertThat(read.problems()).noneMatch(problem -> problem.isError());
        return ((Good<Mode>) read).value();
    }

    /// Everything said that can be said.
    private static Mode full(Mode mode) {
        return new Mode(
                mode.id(),
                mode.kind(),
                mode.name(),
                List.of(Goal.RECEIVE, Goal.CONTACT),
                Set.of(new ServiceId("a07")),
                List.of(Way.ALONE),
                List.of(Language.ENGLISH, Language.UKRAINIAN),
                new IdlePolicy(
                        Duration.ofSeconds(45), Duration.ofSeconds(50), Duration.ofSeconds(20)),
                List.of(
                        new SurveyOffer(
                                new SurveyId("training"),
                                Occasion.HOME,
                                Optional.of(LocalizedText.of("До", "Before")),
                                Map.of("phase", "before"))),
                List.of(new DemoId(firstDemo())),
                new Look(Look.Theme.CONTRAST, Look.Text.LARGE, true, true, true),
                false,
                Set.of("main"));
    }

    private static String firstDemo() {
        return Objects.requireNonNull(
                SHELF.demos().keySet().stream().map(DemoId::slug).sorted().findFirst().get());
    }
}

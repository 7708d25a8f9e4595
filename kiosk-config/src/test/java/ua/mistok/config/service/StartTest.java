package ua.mistok.config.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.mistok.config.service.Start.Option;
import ua.mistok.config.service.Start.Question;
import ua.mistok.config.text.LocalizedText;

class StartTest {

    private static final LocalizedText WORDS = LocalizedText.same("?");

    private final Start start =
            new Start(
                    List.of(
                            question(
                                    "who",
                                    option("old", "a14", "a07", "a10"),
                                    option("young", "c03")),
                            question("want", option("get", "a07", "a18"), option("say", "b01"))),
                    ids("a18", "a14"));

    @Test
    void the_service_that_most_answers_speak_for_comes_first() {
        var advice = start.advise(Map.of("who", "old", "want", "get"), service -> true);

        assertThat(advice.first()).contains(new ServiceId("a07"));
        assertThat(advice.next()).isEqualTo(ids("a14", "a18"));
    }

    @Test
    void of_equals_the_one_named_earlier_comes_first() {
        var advice = start.advise(Map.of("who", "young", "want", "say"), service -> true);

        assertThat(advice.first()).contains(new ServiceId("c03"));
        assertThat(advice.next()).isEqualTo(ids("b01", "a18"));
    }

    @Test
    void what_has_no_exercise_here_is_not_recommended() {
        var here = Set.copyOf(ids("a10", "a18"));

        var advice = start.advise(Map.of("who", "old"), here::contains);

        assertThat(advice.first()).contains(new ServiceId("a10"));
        assertThat(advice.next()).isEqualTo(ids("a18"));
    }

    @Test
    void who_skips_every_question_gets_the_usual() {
        var advice = start.advise(Map.of(), service -> true);

        assertThat(advice.first()).contains(new ServiceId("a18"));
        assertThat(advice.next()).isEqualTo(ids("a14"));
    }

    @Test
    void where_there_is_no_exercise_nothing_is_recommended() {
        var advice = start.advise(Map.of("who", "old"), service -> false);

        assertThat(advice.first()).isEmpty();
        assertThat(advice.next()).isEmpty();
    }

    private static Question question(String id, Option... options) {
        return new Question(id, WORDS, List.of(options));
    }

    private static Option option(String id, String... leads) {
        return new Option(id, WORDS, ids(leads));
    }

    private static List<ServiceId> ids(String... slugs) {
        return List.of(slugs).stream().map(ServiceId::new).toList();
    }
}

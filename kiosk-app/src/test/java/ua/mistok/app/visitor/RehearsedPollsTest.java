package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.Language;

/// What a rehearsal leaves beside its facts, which say themselves that they count nowhere: nothing.
class RehearsedPollsTest {

    private final Survey survey = Shipped.SHELF.findSurvey(new SurveyId("needs")).orElseThrow();
    private final List<String> heard = new ArrayList<>();
    private boolean trial = true;
    private final Polls polls = new RehearsedPolls(new Loud(), () -> trial);

    @Test
    void a_rehearsal_counts_and_keeps_nothing() {
        useAll();

        assertThat(heard).isEmpty();
        assertThat(polls.isRepeated("main", survey)).isFalse();
        assertThat(polls.isOpen(survey)).as("surveys look as they do for visitors").isTrue();
        assertThat(polls.takesWords()).isTrue();
    }

    @Test
    void a_visit_does() {
        trial = false;
        useAll();

        assertThat(heard).containsExactly("groups", "words", "slide");
        assertThat(polls.isRepeated("main", survey)).isTrue();
    }

    private void useAll() {
        polls.count("main", survey, Map.of());
        polls.keep("main", survey, "q", Language.UKRAINIAN, "слова");
        polls.shown("main", "slide", 1);
    }

    private final class Loud implements Polls {
        @Override
        public boolean takesWords() {
            return true;
        }

        @Override
        public boolean isOpen(Survey survey) {
            return true;
        }

        @Override
        public boolean isRepeated(String station, Survey survey) {
            return true;
        }

        @Override
        public void count(String station, Survey survey, Map<String, List<String>> groups) {
            heard.add("groups");
        }

        @Override
        public void keep(
                String station, Survey survey, String question, Language language, String words) {
            heard.add("words");
        }

        @Override
        public void shown(String station, String slide, int times) {
            heard.add("slide");
        }
    }
}

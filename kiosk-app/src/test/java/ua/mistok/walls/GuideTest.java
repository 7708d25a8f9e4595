package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the guide names is on the screen. That it leads where the guide says is walked in Chromium.
class GuideTest {

    private static final int MOST_TOUCHES = 4;

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void ten_everyday_jobs_take_four_touches_at_most(String language) {
        assertThat(Guide.jobs(language)).hasSize(10);
        assertThat(Guide.jobs(language))
                .allSatisfy(job -> assertThat(job.touches()).hasSizeBetween(1, MOST_TOUCHES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void every_touch_is_named_as_the_screen_names_it(String language) {
        assertThat(Guide.jobs(language))
                .flatExtracting(Guide.Job::touches)
                .isSubsetOf(Translations.in(language).words().values());
    }
}

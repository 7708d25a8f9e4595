package ua.mistok.app.hub.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.people.HubOnly;

class HubChapterTest {

    @Test
    void on_each_page_for_whoever_is_signed_in_one_chapter_of_the_drawer_is_marked() {
        var signedIn =
                FrameWiring.VIEWS.stream()
                        .filter(view -> view.isAnnotationPresent(HubOnly.class))
                        .toList();
        var marked =
                Arrays.stream(HubChapter.values())
                        .map(HubChapter::drawn)
                        .<Class<?>>mapMulti(
                                (chapter, view) -> {
                                    view.accept(chapter.view());
                                    chapter.below().forEach(view);
                                });
        assertThat(marked).containsExactlyInAnyOrderElementsOf(signedIn);
    }
}

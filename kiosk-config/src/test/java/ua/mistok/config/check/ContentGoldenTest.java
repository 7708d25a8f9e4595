package ua.mistok.config.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.pack.ContentSource;

/// Whole content folders, each with one thing wrong between its files.
class ContentGoldenTest {

    static Stream<Golden> pairs() {
        return Golden.of("content");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_folder_yields_just_these_problems(Golden pair) {
        var content = Content.read(new WithoutExpectation(ContentSource.folder(pair.folder())));

        assertThat(Golden.lines(content.problems())).isEqualTo(pair.expected());
        if (!pair.toString().equals("no-pack")) {
            assertThat(content.services()).as("one broken file takes nothing else").isNotEmpty();
        }
    }

    private record WithoutExpectation(ContentSource folder) implements ContentSource {

        @Override
        public List<String> list() throws IOException {
            return folder.list().stream().filter(file -> !file.equals("expected.txt")).toList();
        }

        @Override
        public String read(String file) throws IOException {
            return folder.read(file);
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            return folder.bytes(file);
        }
    }
}

package ua.mistok.config.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Problem;

/// What ships, with one card written anew: in words of an office, or broken.
class JudgedContentTest {

    private static final String CARD = "packs/national/services/a07.yaml";

    private record WithCard(ContentSource shipped, String card) implements ContentSource {

        static WithCard of(String text, String instead) throws IOException {
            var shipped = ContentSource.shipped();
            return new WithCard(shipped, shipped.read(CARD).replaceFirst(text, instead));
        }

        @Override
        public List<String> list() throws IOException {
            return shipped.list();
        }

        @Override
        public String read(String file) throws IOException {
            return file.equals(CARD) ? card : shipped.read(file);
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            return shipped.bytes(file);
        }
    }

    @Test
    void what_was_judged_is_read_as_it_is_and_not_judged_again() throws IOException {
        var heavy = WithCard.of("Допомога з", "Здійснюємо допомогу з");

        var judged = Content.readJudged(heavy);

        assertThat(Content.read(heavy).problems()).isNotEmpty().noneMatch(Problem::isError);
        assertThat(judged.problems()).isEmpty();
        assertThat(judged.packs()).isEqualTo(Content.read(heavy).packs());
    }

    @Test
    void what_is_broken_is_told_all_the_same() throws IOException {
        var broken = WithCard.of("id:", "no:");

        assertThat(Content.readJudged(broken).problems()).anyMatch(Problem::isError);
    }
}

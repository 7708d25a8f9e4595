package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import ua.mistok.app.counter.HourlyCounters;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.ResponseStore;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.paper.Csv;
import ua.mistok.app.remark.Remark;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.response.ResponseExport;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Answer.Words;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// What becomes of words that visitors leave, on the whole way: from the screen's answer through
/// files and database to the list of staff, to exports, to the log.
class WordsLeftTest {

    private static final Path CORPUS = Path.of("../kiosk-config/src/test/resources/mask");
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Language UKRAINIAN = Language.UKRAINIAN;
    private static final int QUESTIONS = 10;
    private static final String MARKER = "Зебровий маяк світить";

    @TempDir Path folder;
    private Path data;
    private Path log;
    private Path exports;
    private FileAppender<ILoggingEvent> appender = new FileAppender<>();
    private final Map<Logger, Optional<Level>> levels = new LinkedHashMap<>();

    private interface Work {
        void on(Kiosk kiosk) throws IOException;
    }

    /// @param texts list of staff
    private record Kiosk(KioskStore store, Journal journal, Texts texts) {}

    @BeforeEach
    void listen() throws IOException {
        data = folder.resolve("data");
        exports = Files.createDirectories(folder.resolve("exports"));
        log = folder.resolve("kiosk.log");
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var layout = new PatternLayoutEncoder();
        layout.setContext(root.getLoggerContext());
        layout.setPattern("%d %-5level %logger %msg%n%ex");
        layout.start();
        appender = new FileAppender<>();
        appender.setContext(root.getLoggerContext());
        appender.setFile(log.toString());
        appender.setEncoder(layout);
        appender.start();
        root.addAppender(appender);
        for (var name : List.of("ua.mistok", "org.jooq", "org.h2")) {
            var logger = (Logger) LoggerFactory.getLogger(name);
            levels.put(logger, Optional.ofNullable(logger.getLevel()));
            logger.setLevel(Level.TRACE);
        }
    }

    @AfterEach
    void stopListening() {
        levels.forEach((logger, level) -> logger.setLevel(level.orElse(null)));
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .detachAppender(appender);
        appender.stop();
    }

    @Test
    void nobodys_number_is_left_anywhere_and_harmless_words_arrive_as_they_were()
            throws IOException {
        var personal = Files.readAllLines(CORPUS.resolve("personal.tsv"));
        var harmless = Files.readAllLines(CORPUS.resolve("harmless.tsv"));
        at(
                kiosk -> {
                    answer(kiosk, personal.stream().map(WordsLeftTest::text).toList());
                    answer(kiosk, harmless);
                    var texts = kiosk.texts();
                    texts.list().forEach(remark -> texts.release(remark.id()));
                    export(kiosk);
                });
        at(kiosk -> arrived(kiosk.texts().list(), harmless));

        var haystack = haystack();
        // What is there is found: otherwise nothing would be said by what is not.
        assertThat(haystack.holding(harmless.getFirst()))
                .contains("data/ledger/000001.log", "data/store/kiosk.mv.db");
        assertThat(haystack.names()).anyMatch(name -> name.startsWith("data/journal/"));
        assertThat(haystack.holding("survey.answered")).isNotEmpty();
        assertThat(haystack.names()).contains("kiosk.log", "exports/responses.xlsx");
        assertThat(haystack.holding("_day"))
                .as("exports can be read")
                .contains(
                        "exports/responses.xlsx",
                        "exports/responses.csv",
                        "exports/responses.jsonl");
        for (var row : personal) {
            assertThat(haystack.holding(spelled(row))).as(row).isEmpty();
            assertThat(haystack.holdingNumber(bare(row))).as(row).isEmpty();
        }
    }

    @Test
    void a_deleted_text_is_in_no_file_and_in_no_copy_made_afterwards() throws IOException {
        at(kiosk -> answer(kiosk, List.of("Тепло", MARKER, "Світло")));
        assertThat(haystack().holding(MARKER)).isNotEmpty();

        at(
                kiosk ->
                        kiosk.texts().list().stream()
                                .filter(remark -> remark.text().equals(MARKER))
                                .forEach(remark -> kiosk.texts().delete(remark.id())));
        assertThat(haystack().holding(MARKER)).noneMatch(name -> name.startsWith("data/ledger"));

        at(kiosk -> assertThat(kiosk.texts().list()).hasSize(2));
        copy(data, folder.resolve("copy"));
        assertThat(haystack().names()).anyMatch(name -> name.startsWith("copy/store"));
        assertThat(haystack().holding(MARKER)).isEmpty();
        assertThat(haystack().holding("Тепло")).anyMatch(name -> name.startsWith("copy/ledger"));
    }

    private static void arrived(List<Remark> remarks, List<String> harmless) {
        assertThat(remarks).hasSize(1_000).allMatch(Remark::released);
        assertThat(remarks)
                .extracting(Remark::text)
                .containsAll(harmless)
                .filteredOn(text -> !harmless.contains(text))
                .allSatisfy(text -> assertThat(text).contains("["));
    }

    /// As visitors do: ten texts each.
    private static void answer(Kiosk kiosk, List<String> texts) {
        var counters = new HourlyCounters(InstantSource.fixed(NOW), kiosk.journal()::append);
        var polls =
                new KioskPolls(
                        counters,
                        kiosk.texts(),
                        new TallyStore(kiosk.store()),
                        List::of,
                        InstantSource.fixed(NOW));
        var visits = new Visits(new Written(kiosk.journal()), InstantSource.fixed(NOW));
        kiosk.texts().allow(true);
        for (var from = 0; from < texts.size(); from += QUESTIONS) {
            var visit = visits.open(new Origin("main", ModeKind.SELF_SERVICE, UKRAINIAN, false));
            var run =
                    SurveyRun.begin(
                            survey(),
                            new Setting(polls.takesWords(), Map.of()),
                            new Random(1),
                            InstantSource.fixed(NOW));
            var interview = new Interview(run, About.NOTHING, visit, polls, Optional.empty());
            interview.offer();
            for (var text : texts.subList(from, Math.min(texts.size(), from + QUESTIONS))) {
                assertThat(run.answer(new Words(text))).as(text).isTrue();
            }
            while (!run.lastShown().id().equals("last")) {
                run.skip();
            }
            run.answer(new One("x"));
            interview.complete();
        }
        counters.flush();
    }

    private record Written(Journal journal) implements Notebook {

        @Override
        public void write(Fact fact, Origin origin) {
            journal.write(fact, origin);
        }

        @Override
        public void settle() {
            journal.settle();
        }
    }

    private static Survey survey() {
        var questions =
                IntStream.range(0, QUESTIONS)
                        .mapToObj("  - {id: q%d, kind: long-text, text: Ваші слова}\n"::formatted)
                        .collect(Collectors.joining());
        var read =
                SurveyReader.read(
                        "s.yaml",
                        "id: s\nversion: 1\nname: Опитування\nwords: true\nquestions:\n"
                                + questions
                                + "  - {id: last, kind: single, text: Ще, options:"
                                + " [{code: x, label: Х}, {code: y, label: У}]}\n",
                        List.of(UKRAINIAN));
        return read instanceof Good<Survey>(var survey, var _) ? survey : fail(read.toString());
    }

    private void export(Kiosk kiosk) throws IOException {
        var export =
                new ResponseExport(
                        new ResponseStore(kiosk.store()),
                        survey(),
                        202649,
                        202649,
                        "2026",
                        UKRAINIAN,
                        (key, values) -> key);
        try (var xlsx = Files.newOutputStream(exports.resolve("responses.xlsx"));
                var csv = Files.newOutputStream(exports.resolve("responses.csv"));
                var lines = Files.newOutputStream(exports.resolve("responses.jsonl"))) {
            export.xlsx(xlsx);
            export.csv(Csv.Separator.SEMICOLON, csv);
            export.jsonLines(lines);
        }
    }

    private void at(Work work) throws IOException {
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, InstantSource.fixed(NOW), NOW);
                var ledger = Ledger.open(data, store)) {
            work.on(new Kiosk(store, journal, new Texts(ledger, InstantSource.fixed(NOW))));
        }
    }

    private static String spelled(String row) {
        return row.split("\t")[1];
    }

    private static String bare(String row) {
        return row.split("\t")[2];
    }

    private static String text(String row) {
        return row.split("\t", 4)[3];
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private Haystack haystack() throws IOException {
        var files = new LinkedHashMap<String, List<String>>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                var name = folder.relativize(file).toString();
                files.put(name, name.endsWith(".xlsx") ? unzipped(file) : List.of(latin(bytes)));
            }
        }
        return new Haystack(files);
    }

    private static List<String> unzipped(Path file) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.add(latin(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return parts;
    }

    /// A sign for each byte.
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// @param files their bytes by name
    private record Haystack(Map<String, List<String>> files) {

        private static final List<Charset> CHARSETS =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE);

        List<String> names() {
            return List.copyOf(files.keySet());
        }

        /// Files that hold these words.
        List<String> holding(String words) {
            var spellings =
                    Stream.concat(
                                    CHARSETS.stream().map(words::getBytes),
                                    Stream.of(asTheDatabaseWrites(words)))
                            .map(WordsLeftTest::latin)
                            .toList();
            return named(bytes -> spellings.stream().anyMatch(bytes::contains));
        }

        /// As UTF-8, but for the high bit of every byte after a sign's first one (MVStore).
        private static byte[] asTheDatabaseWrites(String words) {
            var bytes = words.getBytes(StandardCharsets.UTF_8);
            for (var at = 0; at < bytes.length; at++) {
                if ((bytes[at] & 0xc0) == 0x80) {
                    bytes[at] &= 0x3f;
                }
            }
            return bytes;
        }

        /// Files that hold a number, and not as a piece of a random name in hexadecimal.
        List<String> holdingNumber(String number) {
            var alone = Pattern.compile("(?<![0-9a-f])" + Pattern.quote(number) + "(?![0-9a-f])");
            return holding(number).stream()
                    .filter(
                            name ->
                                    files.getOrDefault(name, List.of()).stream()
                                            .anyMatch(bytes -> alone.matcher(bytes).find()))
                    .toList();
        }

        private List<String> named(Predicate<String> holds) {
            return files.entrySet().stream()
                    .filter(file -> file.getValue().stream().anyMatch(holds))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}

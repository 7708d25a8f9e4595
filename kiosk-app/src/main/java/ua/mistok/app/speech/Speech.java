package ua.mistok.app.speech;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.config.text.Language;

/// Makes sound of sentences, in the languages that have a voice of their own.
///
/// One programme at a time speaks for each processor; who would wait too long hears nothing. What
/// it can is asked once, at the start, beside whatever else starts.
public final class Speech {

    private static final Logger LOG = LoggerFactory.getLogger(Speech.class);
    private static final Duration CALL = Duration.ofSeconds(10);
    private static final Duration QUEUE = Duration.ofSeconds(5);

    private final int wordsPerMinute;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Map<Language, Spoken> spoken = new ConcurrentHashMap<>();
    private final CompletableFuture<Optional<Able>> able = new CompletableFuture<>();

    /// @param voices by language
    private record Able(Program program, Map<Language, String> voices) {}

    Speech(SpeechSettings settings) {
        wordsPerMinute = settings.wordsPerMinute();
        Thread.ofVirtual().name("speech-voices").start(() -> find(settings.program()));
    }

    /// Whether it has a voice of this language's own; false where nothing can speak.
    public boolean speaks(Language language) {
        return voice(language).isPresent();
    }

    /// The sentence as sound; empty without a voice, or if none could be made in time.
    ///
    /// @param text of any length; the caller sets the bound
    Optional<Wav> say(Language language, String text) {
        return able.join()
                .flatMap(now -> voice(language).flatMap(voice -> say(now, language, voice, text)));
    }

    private Optional<Wav> say(Able now, Language language, String voice, String text) {
        try {
            if (!turns.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            var said = spoken.computeIfAbsent(language, Spoken::new).say(text);
            var rate = Integer.toString(wordsPerMinute);
            return now.program()
                    .ask(said, "-v", voice, "-s", rate, "--stdin", "--stdout")
                    .flatMap(Wav::of);
        } finally {
            turns.release();
        }
    }

    private Optional<String> voice(Language language) {
        return able.join().flatMap(now -> Optional.ofNullable(now.voices().get(language)));
    }

    private void find(String name) {
        try {
            able.complete(Program.find(name).map(file -> new Program(file, CALL)).map(Speech::ask));
        } finally {
            able.complete(Optional.empty()); // whatever broke: then nothing is read aloud
        }
        tell(name);
    }

    private static Able ask(Program program) {
        var voices = new Voices(program);
        var found = new ConcurrentHashMap<Language, String>();
        for (var language : Language.SHIPPED) {
            voices.find(language).ifPresent(voice -> found.put(language, voice));
        }
        return new Able(program, Map.copyOf(found));
    }

    private void tell(String name) {
        Function<Language, String> what =
                language -> language + (speaks(language) ? " yes" : " no");
        var all = String.join(", ", Language.SHIPPED.stream().map(what).toList());
        LOG.info("Reading aloud by {}: {}", name.isBlank() ? "nothing" : name, all);
    }
}

package ua.mistok.app.speech;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What reads aloud.
///
/// @param program a name on the PATH, or a file; it takes the arguments of `espeak-ng` (see
///     [Program]). Empty: nothing is read aloud
/// @param wordsPerMinute how fast, between [#SLOWEST] and [#FASTEST]
@ConfigurationProperties("mistok.speech")
record SpeechSettings(
        @DefaultValue("espeak-ng") String program, @DefaultValue("145") int wordsPerMinute) {

    static final int SLOWEST = 80;
    static final int FASTEST = 300;

    SpeechSettings {
        if (wordsPerMinute < SLOWEST || wordsPerMinute > FASTEST) {
            throw new IllegalArgumentException(
                    "mistok.speech.words-per-minute is %d: from %d to %d, such as 145"
                            .formatted(wordsPerMinute, SLOWEST, FASTEST));
        }
    }
}

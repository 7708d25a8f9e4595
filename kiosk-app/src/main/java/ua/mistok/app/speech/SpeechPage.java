package ua.mistok.app.speech;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.app.access.Listener;
import ua.mistok.app.station.Station;
import ua.mistok.config.text.Language;

/// Where a page has a sentence of its screen read.
///
/// The sentence is the request's body, so that no address and no log holds it; nothing is kept. It
/// answers the open page of a registered station and those of the class that runs, and no other
/// programme of the library's network. A class has together what a station has: enough for ten who
/// listen at once, however many devices say that they belong to it.
@RestController
@Profile("!hub")
final class SpeechPage {

    /// Letters of one sentence; the page cuts longer ones.
    static final int LONGEST = 600;

    /// No letter takes more bytes.
    private static final int LETTER = 4;

    /// No station is called so.
    private static final String CLASS = "/class";

    private static final MediaType WAV = MediaType.parseMediaType("audio/wav");

    private final Speech speech;
    private final Allowance allowance;

    SpeechPage(Speech speech, Allowance allowance) {
        this.speech = speech;
        this.allowance = allowance;
    }

    /// 200 with the sound, 400 for no sentence or one too long, 404 without a voice or to a
    /// stranger, 429 after too many, 503 if it could not be made now.
    @PostMapping(path = "/kiosk/speech/{tag:[a-z]{2,3}}")
    ResponseEntity<byte[]> say(@PathVariable("tag") String tag, HttpServletRequest asked)
            throws IOException {
        var language = new Language(tag);
        var listens = openPage(asked);
        if (listens.isEmpty() || !speech.speaks(language)) {
            return answer(HttpStatus.NOT_FOUND);
        }
        var bytes = asked.getInputStream().readNBytes(LONGEST * LETTER + 1);
        var text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        if (!allowance.take(listens.get(), text.length())) {
            return answer(HttpStatus.TOO_MANY_REQUESTS);
        }
        return speech.say(language, text)
                .map(
                        wav ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .contentType(WAV)
                                        .body(wav.bytes()))
                .orElseGet(() -> answer(HttpStatus.SERVICE_UNAVAILABLE));
    }

    /// Whose page it is, by the session that it began, which a foreign site's request does not
    // bring
    /// along.
    private static Optional<String> openPage(HttpServletRequest asked) {
        if (asked.getSession(false) == null) {
            return Optional.empty();
        }
        return switch (Listener.of(asked)) {
            case VISITORS ->
                    Optional.ofNullable(asked.getAttribute(Station.ATTRIBUTE))
                            .map(station -> ((Station) station).slug());
            case CLASS -> Optional.of(CLASS);
            case STAFF, NETWORK -> Optional.empty();
        };
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).build();
    }
}

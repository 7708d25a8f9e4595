package ua.mistok.app.hub.afterwards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.app.access.Tries;
import ua.mistok.app.access.Tries.Share;
import ua.mistok.app.hub.afterwards.Sent.Act;
import ua.mistok.app.hub.inbox.PastClass;
import ua.mistok.app.hub.inbox.PastClasses;
import ua.mistok.app.hub.inbox.PastClasses.Found;
import ua.mistok.config.lesson.FollowUp;
import ua.mistok.config.survey.Survey;

/// Asks for the word of a card, then what a station would ask, and says thanks. Nothing of whoever
/// comes is kept or logged but the answer; the word travels in no address.
///
/// Of some billions of words a few thousand are of classes. Whoever types wrong ones waits longer
/// and longer at an address, and all addresses together have a bound.
@RestController
@Profile("hub")
@RequestMapping(AfterPage.PATH)
final class AfterPage {

    static final String PATH = "/after";
    static final String SHEET = "/page.css";

    private static final Share BOUND = new Share(200, Duration.ofSeconds(2));
    private static final String WORD = "word";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private final PastClasses classes;
    private final Function<String, Optional<Survey>> surveys;
    private final InstantSource clock;
    private final Tries tries;
    private final SecureRandom random = new SecureRandom();

    /// @param surveys finds the newest version of a survey by its slug
    AfterPage(
            PastClasses classes, Function<String, Optional<Survey>> surveys, InstantSource clock) {
        this.classes = classes;
        this.surveys = surveys;
        this.clock = clock;
        this.tries = new Tries(clock, BOUND, BOUND);
    }

    @GetMapping(path = SHEET, produces = "text/css")
    Resource sheet() {
        return new ClassPathResource("page.css", AfterPage.class);
    }

    @GetMapping(produces = HTML)
    String open(HttpServletRequest request, HttpServletResponse response) {
        guard(response);
        return new WordPage(new Words(Sent.language(request))).ask("", "");
    }

    @PostMapping(produces = HTML)
    String next(HttpServletRequest request, HttpServletResponse response) {
        guard(response);
        var sent = Sent.of(request, random);
        var page = new WordPage(new Words(sent.language()));
        if (sent.current().isEmpty() && sent.act() == Act.LANGUAGE) {
            return page.ask(sent.word(), "");
        }
        var from = request.getRemoteAddr();
        var wait = tries.wait(WORD, from);
        if (wait.isPositive()) {
            var seconds = wait.plusMillis(999).toSeconds();
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            return page.later(sent.word(), seconds);
        }
        return switch (classes.find(sent.word())) {
            case Found.Open(var of) -> {
                tries.right(WORD, from);
                yield asked(of, sent, page);
            }
            case Found.Early(var opens) -> page.early(sent.word(), opens);
            case Found.Over() -> page.over(sent.word());
            case Found.Unknown() -> {
                tries.wrong(WORD, from);
                yield page.unknown(sent.word());
            }
        };
    }

    /// A survey that nobody here can read is asked at a station, by the kiosk that has it.
    private String asked(PastClass of, Sent sent, WordPage page) {
        return surveys.apply(of.survey())
                .filter(FollowUp::isAsked)
                .map(survey -> step(of, survey, sent, page))
                .orElseGet(() -> page.over(sent.word()));
    }

    private String step(PastClass of, Survey survey, Sent sent, WordPage page) {
        var given = sent.given();
        var shown = sent.current();
        var isBack = sent.act() == Act.BACK && !given.isEmpty();
        var walk =
                Walk.of(
                        survey,
                        sent.form(),
                        isBack ? given.subList(0, given.size() - 1) : given,
                        clock);
        var current = isBack ? Optional.of(given.getLast()) : shown.filter(walk::isAt);
        var asks = new QuestionPage(new Words(sent.language()), sent, of.word());
        if (sent.act() == Act.BACK || sent.act() == Act.LANGUAGE || current.isEmpty()) {
            return walk.run().ended() ? end(of, walk, sent, page) : asks.ask(walk, current, false);
        }
        var isTaken = sent.act() == Act.SKIP ? walk.leave() : walk.take(current.get());
        if (!isTaken) {
            return asks.ask(walk, current, true);
        }
        return walk.run().ended()
                ? end(of, walk, sent, page)
                : asks.ask(walk, Optional.empty(), false);
    }

    /// Of whoever did not agree nothing is kept but that.
    private String end(PastClass of, Walk walk, Sent sent, WordPage page) {
        var run = walk.run();
        var response = run.response();
        classes.take(
                of,
                sent.form(),
                sent.language(),
                run.refused() ? response.withoutAnswers() : response,
                run.refused() ? Optional.of(run.lastShown().id()) : Optional.empty());
        return page.thanks(run.refused() ? List.of() : run.consequences());
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
    }
}

package ua.mistok.app.hub.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import ua.mistok.app.hub.feed.FeedRefused.Code;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.paper.Csv;
import ua.mistok.app.paper.Sheet;
import ua.mistok.app.tables.Speaker;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// The door for programs, version 1: questions only, with a token, no session and no cookie.
/// `openapi-bi-1.yaml` beside this class describes it.
@RestController
@Profile("hub")
@RequestMapping("/api/bi/v1")
class FeedEndpoint {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");
    private static final String BEARER = "Bearer ";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private final Tokens tokens;
    private final Pace pace;
    private final Feed feed;
    private final Places places;

    FeedEndpoint(Tokens tokens, Pace pace, Feed feed, Places places) {
        this.tokens = tokens;
        this.pace = pace;
        this.feed = feed;
        this.places = places;
    }

    @GetMapping(path = "/openapi.yaml", produces = "application/yaml")
    Resource openapi() {
        return new ClassPathResource("openapi-bi-1.yaml", FeedEndpoint.class);
    }

    @GetMapping("/places")
    ResponseEntity<byte[]> places(HttpServletRequest request) {
        var token = token(request);
        var asked = new Asked(request).only();
        return answer(asked, feed.places(token.place(), asked.cursor(), asked.limit()));
    }

    @GetMapping("/periods")
    ResponseEntity<byte[]> periods(HttpServletRequest request) {
        var token = token(request);
        var asked = new Asked(request).only();
        return answer(asked, feed.periods(token.place(), asked.cursor(), asked.limit()));
    }

    @GetMapping("/surveys")
    ResponseEntity<byte[]> surveys(HttpServletRequest request) {
        var token = token(request);
        var asked = new Asked(request).only();
        return answer(
                asked,
                feed.surveys(token.place(), asked.language(), asked.cursor(), asked.limit()));
    }

    @GetMapping("/figures")
    ResponseEntity<byte[]> figures(HttpServletRequest request) {
        var token = token(request);
        var asked =
                new Asked(request).only("place", "below", "level", "period", "survey", "version");
        var place = place(token, asked);
        var isBelow = asked.text("below").filter("true"::equals).isPresent();
        var scope = new Feed.Scope(place, isBelow, asked.level());
        var of =
                new FigureRows.Of(
                        new Speaker(asked.language()), asked.period(), survey(place, asked));
        return answer(asked, feed.figures(scope, of, asked.cursor(), asked.limit()));
    }

    private Token token(HttpServletRequest request) {
        var token =
                Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                        .filter(header -> header.startsWith(BEARER))
                        .flatMap(header -> tokens.find(header.substring(BEARER.length())))
                        .orElseThrow(() -> new FeedRefused(Code.NO_TOKEN));
        var wait = pace.ask(token.id());
        if (wait.isPositive()) {
            throw new FeedRefused(Code.TOO_FAST, wait);
        }
        return token;
    }

    /// One's own, or one below it; of another region is as if there were none.
    private String place(Token token, Asked asked) {
        return asked.text("place")
                .map(
                        id ->
                                Optional.of(id)
                                        .filter(text -> SLUG.matcher(text).matches())
                                        .flatMap(places::find)
                                        .map(Node::id)
                                        .filter(known -> isWithin(known, token))
                                        .orElseThrow(() -> new FeedRefused(Code.UNKNOWN_PLACE)))
                .orElse(token.place());
    }

    private boolean isWithin(String place, Token token) {
        return places.above(place).contains(token.place());
    }

    private Optional<Survey> survey(String place, Asked asked) {
        var version = asked.version();
        return asked.text("survey")
                .map(
                        id ->
                                feed.survey(place, id, version)
                                        .orElseThrow(() -> new FeedRefused(Code.UNKNOWN_SURVEY)));
    }

    private static ResponseEntity<byte[]> answer(Asked asked, FeedPage page) {
        var answer = ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
        page.next().ifPresent(next -> answer.header("Mistok-Next", next.written()));
        return asked.isCsv()
                ? answer.contentType(CSV).body(csv(page))
                : answer.contentType(MediaType.APPLICATION_JSON).body(json(page));
    }

    private static byte[] csv(FeedPage page) {
        var bytes = new ByteArrayOutputStream();
        try {
            Csv.write(Sheet.of("figures", page.head(), page.rows()), Csv.Separator.COMMA, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] json(FeedPage page) {
        var root = JSON.createObjectNode();
        var items = root.putArray("items");
        for (var row : page.rows()) {
            var item = items.addObject();
            for (var column = 0; column < row.size(); column++) {
                put(item, page.head().get(column), row.get(column));
            }
        }
        page.next()
                .ifPresentOrElse(
                        next -> root.put("next", next.written()), () -> root.putNull("next"));
        return JSON.writeValueAsBytes(root);
    }

    private static void put(ObjectNode item, String name, Cell cell) {
        switch (cell) {
            case Cell.Text(var words) -> item.put(name, words);
            case Cell.Number(var value) -> item.put(name, value);
            case Cell.Nothing _ -> item.putNull(name);
            case Cell.Codes _,
                    Cell.Flag _,
                    Cell.Percent _,
                    Cell.Range _,
                    Cell.Share _,
                    Cell.Withheld _ ->
                    throw new IllegalStateException("a line of figures holds values apart");
        }
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refuse(FeedRefused refused) {
        var code = refused.code();
        var body = JSON.createObjectNode().put("code", code.stored()).put("message", words(code));
        var answer = ResponseEntity.status(code.status()).contentType(MediaType.APPLICATION_JSON);
        if (code == Code.NO_TOKEN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refused.patience().isPositive()) {
            var seconds = refused.patience().plusMillis(999).toSeconds();
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        return answer.body(JSON.writeValueAsBytes(body));
    }

    /// Those who write programs read English.
    private static String words(Code code) {
        return new Speaker(Language.ENGLISH).getTranslation("hub.feed.refused." + code.stored());
    }
}

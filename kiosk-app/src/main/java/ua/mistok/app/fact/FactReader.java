package ua.mistok.app.fact;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads facts: header and body in one go where kind and version stand first, as [FactCodec] writes
/// them, and any other JSON by way of a tree. Both say the same of the same bytes.
final class FactReader {

    private final JsonMapper json;
    private final ObjectReader any;
    private final Map<Kind, ObjectReader> byKind = new EnumMap<>(Kind.class);

    FactReader(JsonMapper json) {
        this.json = json;
        this.any = json.readerFor(type(json, JsonNode.class));
        for (var kind : Kind.values()) {
            byKind.put(kind, json.readerFor(type(json, kind.type())));
        }
    }

    private static JavaType type(JsonMapper json, Class<?> body) {
        return json.getTypeFactory().constructParametricType(Written.class, body);
    }

    /// A fact as it is written: header and body side by side.
    private record Written<T>(
            String kind,
            int v,
            long seq,
            Instant hour,
            FactHeader.Clock clock,
            long boot,
            String station,
            String mode,
            String language,
            boolean trial,
            @Nullable T fact) {

        FactHeader header() {
            return new FactHeader(kind, v, seq, hour, clock, boot, station, mode, language, trial);
        }
    }

    /// @throws JacksonException or NullPointerException for what is no fact
    StoredFact read(byte[] bytes) {
        return glance(bytes).flatMap(kind -> readAs(kind, bytes)).orElseGet(() -> readTree(bytes));
    }

    /// Empty unless it is a whole fact of that kind.
    private Optional<StoredFact> readAs(Kind kind, byte[] bytes) {
        try {
            Written<Fact> written = requireNonNull(byKind.get(kind)).readValue(bytes);
            return Optional.ofNullable(written.fact())
                    .filter(
                            body ->
                                    Kind.find(written.kind(), written.v())
                                            .equals(Optional.of(kind)))
                    .map(body -> new StoredFact(written.header(), Optional.of(body)));
        } catch (JacksonException | NullPointerException other) {
            return Optional.empty();
        }
    }

    /// By way of a tree.
    StoredFact readTree(byte[] bytes) {
        Written<JsonNode> written = any.readValue(bytes);
        var header = written.header();
        return new StoredFact(header, fact(header, written.fact()));
    }

    private Optional<Fact> fact(FactHeader header, @Nullable JsonNode body) {
        return Kind.find(header.kind(), header.v())
                .map(
                        kind ->
                                json.treeToValue(
                                        body == null ? json.missingNode() : body, kind.type()));
    }

    /// What kind it is, if it says so first.
    private Optional<Kind> glance(byte[] bytes) {
        try (var in = json.createParser(bytes)) {
            if (in.nextToken() != JsonToken.START_OBJECT || !"kind".equals(in.nextName())) {
                return Optional.empty();
            }
            var name = in.nextStringValue();
            return name != null && "v".equals(in.nextName())
                    ? Kind.find(name, in.nextIntValue(Integer.MAX_VALUE))
                    : Optional.empty();
        }
    }
}

package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Facts as JSON bytes: written once, then stored and passed on as they are.
public final class FactCodec {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .build();

    private FactCodec() {}

    /// Name and version of a fact, for its header.
    public static String kind(Fact fact) {
        return Kind.of(fact).stableName();
    }

    public static int version(Fact fact) {
        return Kind.VERSION;
    }

    /// UTF-8, one object: the header's fields, and the fact's own under `fact`.
    public static byte[] write(FactHeader header, Fact fact) {
        var node = JSON.<ObjectNode>valueToTree(header);
        node.set("fact", JSON.valueToTree(fact));
        return JSON.writeValueAsBytes(node);
    }

    /// @throws IllegalArgumentException for bytes that are not a fact at all; an unknown kind is
    // none
    ///     of these
    public static StoredFact read(byte[] bytes) {
        try {
            var node = JSON.readTree(bytes);
            var header = JSON.treeToValue(node, FactHeader.class);
            return new StoredFact(header, fact(header, node.path("fact")));
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("not a fact", e);
        }
    }

    private static Optional<Fact> fact(FactHeader header, JsonNode body) {
        return Kind.find(header.kind(), header.v())
                .map(kind -> JSON.treeToValue(body, kind.type()));
    }
}

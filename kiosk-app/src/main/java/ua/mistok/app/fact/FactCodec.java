package ua.mistok.app.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
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

    private static final FactReader READER = new FactReader(JSON);

    private FactCodec() {}

    /// Name and version of a fact, for its header.
    public static String kind(Fact fact) {
        return Kind.of(fact).stableName();
    }

    /// Name of all facts of a type.
    public static String kind(Class<? extends Fact> type) {
        return Kind.of(type).stableName();
    }

    /// The lowest version whose readers understand this fact; as many as can shall read it.
    public static int version(Fact fact) {
        return Kind.version(fact);
    }

    /// UTF-8, one object: the header's fields, and the fact's own under `fact`.
    public static byte[] write(FactHeader header, Fact fact) {
        var node = JSON.<ObjectNode>valueToTree(header);
        node.set("fact", JSON.valueToTree(fact));
        return JSON.writeValueAsBytes(node);
    }

    /// @throws IllegalArgumentException for bytes that are not a fact at all; an unknown kind is
    ///     none of these
    public static StoredFact read(byte[] bytes) {
        try {
            return READER.read(bytes);
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("not a fact", e);
        }
    }

    /// SHA-256 of a fact's bytes in lower-case hexadecimal.
    public static String hash(byte[] bytes) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package ua.mistok.app.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.SealingKey;
import ua.mistok.config.key.VerifyingKey;

/// Bodies as JSON in UTF-8, without line breaks.
final class WireJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .addModule(keys())
                    .build();

    private WireJson() {}

    static byte[] write(Object body) {
        return JSON.writeValueAsBytes(body);
    }

    /// @throws NotUnderstood for what is no such body
    static <T> T read(byte[] bytes, Class<T> type) throws NotUnderstood {
        try {
            var body = JSON.readValue(bytes, type);
            if (body == null) {
                throw new NotUnderstood(Refusal.Code.MALFORMED);
            }
            return body;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new NotUnderstood(Refusal.Code.MALFORMED, e);
        }
    }

    /// Keys as PEM, hashes as hexadecimal digits.
    private static SimpleModule keys() {
        var module = new SimpleModule();
        add(module, Hash.class, Hash::hex, Hash::new);
        add(module, VerifyingKey.class, VerifyingKey::pem, pem -> one(VerifyingKey.readAll(pem)));
        add(module, SealingKey.class, SealingKey::pem, pem -> one(SealingKey.readAll(pem)));
        return module;
    }

    private static <T> void add(
            SimpleModule module,
            Class<T> type,
            Function<T, String> writer,
            Function<String, T> reader) {
        module.addSerializer(
                type,
                new ValueSerializer<>() {
                    @Override
                    public void serialize(T value, JsonGenerator to, SerializationContext at) {
                        to.writeString(writer.apply(value));
                    }
                });
        module.addDeserializer(
                type,
                new ValueDeserializer<>() {
                    @Override
                    public T deserialize(JsonParser from, DeserializationContext at) {
                        return reader.apply(from.getString());
                    }
                });
    }

    private static <T> T one(List<T> keys) {
        if (keys.size() != 1) {
            throw new IllegalArgumentException("not one key");
        }
        return keys.getFirst();
    }
}

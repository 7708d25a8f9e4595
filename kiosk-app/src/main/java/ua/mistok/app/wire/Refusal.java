package ua.mistok.app.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import ua.mistok.config.key.Hash;

/// The hub's answer to a message of which it took nothing.
///
/// @param message hash of the envelope that was refused
public record Refusal(Hash message, Code code) implements Body {

    /// The names go over the wire: they never change.
    public enum Code {
        @JsonProperty("malformed")
        MALFORMED("malformed"),
        @JsonProperty("too-large")
        TOO_LARGE("too-large"),
        @JsonProperty("bad-signature")
        BAD_SIGNATURE("bad-signature"),
        @JsonProperty("unknown-version")
        UNKNOWN_VERSION("unknown-version"),
        @JsonProperty("unknown-kiosk")
        UNKNOWN_KIOSK("unknown-kiosk"),
        @JsonProperty("revoked")
        REVOKED("revoked"),
        @JsonProperty("unknown-code")
        UNKNOWN_CODE("unknown-code"),
        @JsonProperty("used-code")
        USED_CODE("used-code"),
        @JsonProperty("expired-code")
        EXPIRED_CODE("expired-code"),
        @JsonProperty("other-key")
        OTHER_KEY("other-key"),
        @JsonProperty("not-yours")
        NOT_YOURS("not-yours");

        private final String stableName;

        Code(String stableName) {
            this.stableName = stableName;
        }

        public String stableName() {
            return stableName;
        }

        /// @throws IllegalArgumentException for a name that is none
        public static Code of(String stableName) {
            return Arrays.stream(values())
                    .filter(code -> code.stableName.equals(stableName))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(stableName));
        }
    }
}

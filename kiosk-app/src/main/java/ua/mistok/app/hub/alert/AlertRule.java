package ua.mistok.app.hub.alert;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.text.Language;

/// An address that is told of kiosks at a place and below.
///
/// @param place a node of the place tree
/// @param language of the messages to this address, at whichever place
/// @param sent when the last message went there
/// @param fault why the last one did not go
public record AlertRule(
        String place,
        Channel channel,
        String target,
        Language language,
        Optional<Instant> sent,
        Optional<Fault> fault) {

    /// Why a message did not go; the next try is later.
    public enum Fault {
        /// The hub was not told how to send e-mail.
        NOT_SET,
        /// Nobody answers there, or not as a server of that kind.
        UNREACHABLE,
        /// Somebody answers, and does not take it.
        REFUSED
    }
}

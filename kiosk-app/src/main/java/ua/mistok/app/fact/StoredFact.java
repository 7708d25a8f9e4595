package ua.mistok.app.fact;

import java.util.Optional;

/// A fact as it was read from its bytes.
///
/// @param fact empty for a kind or version that this program does not know; its bytes are kept, and
///     it is counted by the header's kind
public record StoredFact(FactHeader header, Optional<Fact> fact) {}

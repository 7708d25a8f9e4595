package ua.mistok.app.fact;

import java.util.Optional;

/// An exercise was begun.
///
/// @param came by what the visitor had come, if that is known
public record DemoBegan(String demo, int version, Way way, Optional<CameBy> came) implements Fact {

    /// By somebody of whom that is not known.
    public DemoBegan(String demo, int version, Way way) {
        this(demo, version, way, Optional.empty());
    }
}

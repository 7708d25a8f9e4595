package ua.mistok.app.revision;

import java.util.List;
import java.util.Optional;

/// Things of one sort that are kept as revisions, as whoever edits one needs them.
///
/// @param <T> as a form holds one
public interface Kept<T> {

    /// As it is saved.
    Optional<T> find(String id);

    /// As a revision has it; 0 is what was there before the first save.
    Optional<T> find(String id, int number);

    /// To go on writing: as it is saved, or as it was before it was taken away.
    Optional<T> sketch(String id);

    /// How often it was saved.
    int number(String id);

    /// The newest save first.
    List<Revision> history(String id);

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    Saving save(T value, int basedOn, String staff);

    Saving remove(String id, int basedOn, String staff);

    /// Brings a revision back, as a new one.
    Saving restore(String id, int number, int basedOn, String staff);
}

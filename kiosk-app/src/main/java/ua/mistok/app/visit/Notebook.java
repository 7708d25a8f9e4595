package ua.mistok.app.visit;

import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;

/// Where the facts of a visit go: the journal, as far as a visit knows it.
public interface Notebook {

    /// Returns when the fact is on the disk, and throws when it cannot be: then it is not there.
    void write(Fact fact, Origin origin);

    /// Returns when all that was written can be asked for; may be tried again.
    void settle();
}

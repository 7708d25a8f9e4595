package ua.mistok.app.sync;

import java.util.List;
import ua.mistok.app.wire.PackWish;
import ua.mistok.app.wire.Pulse.Failure;

/// Brings the packs here that the hub wants here, and lets go of those that it withdrew. Called by
/// the thread of the exchange with every contact: it returns at once while all is as it shall be,
/// and goes on where the line broke the last time.
public interface PackFetch {

    /// Nobody brings any.
    PackFetch NONE = (hub, wishes) -> List.of();

    /// @param wishes one for a pack
    /// @return what is not as it shall be, for the next pulse; none when all is
    List<Failure> fetch(Hub hub, List<PackWish> wishes);
}

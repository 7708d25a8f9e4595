package ua.mistok.app.hub.people;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;

/// The gate and its filter, for tests of ways in that are in other rooms.
public final class SampleGate {

    private SampleGate() {}

    public static Gate of(Members members, InstantSource clock) {
        return new Gate(members, clock);
    }

    public static Filter filter(Members members, InstantSource clock) {
        return new HubFilter(members, clock);
    }

    /// Id of whoever the filter found.
    public static Optional<String> who(HttpServletRequest request) {
        return request.getAttribute(HubFilter.MEMBER) instanceof Member member
                ? Optional.of(member.id())
                : Optional.empty();
    }
}

package ua.mistok.app.hub.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.db.HubStore;

/// Everybody who works or worked with the hub.
public final class Members {

    private final HubStore store;

    public Members(HubStore store) {
        this.store = store;
    }

    public Optional<Member> find(String id) {
        return store.read(sql -> MemberStore.find(sql, id));
    }

    /// Who a session is of; empty for whoever was let go, or whose session began with another
    /// secret.
    public Optional<Member> find(SignedIn session) {
        return find(session.staff())
                .filter(Member::active)
                .filter(member -> member.stamp().equals(session.stamp()));
    }

    /// Who somebody is to the provider of an organisation's accounts.
    public Optional<String> findOutside(String id) {
        return store.read(sql -> OutsideStore.find(sql, id));
    }

    /// Those who are something at these places or below.
    public List<Member> list(Set<String> places, int from, int most) {
        return store.read(sql -> MemberStore.list(sql, places, from, most));
    }

    public int count(Set<String> places) {
        return store.read(sql -> MemberStore.count(sql, places));
    }

    /// What members are called, by id.
    public Map<String, String> names(Set<String> ids) {
        return store.read(sql -> MemberStore.names(sql, ids));
    }
}

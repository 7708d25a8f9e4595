package ua.mistok.app.hub.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.access.SecretHash;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.text.LocalizedText;

/// The people of a hub on a database of its own, with a first admin; whoever is signed in is said
/// by the test.
public final class HubPeople {

    public static final String PASSWORD = "рівний берег ріки 7";
    public static final String ADDRESS = "203.0.113.5";

    /// Made once: a hash is as dear as it must be.
    private static final String HASH = SecretHash.of(PASSWORD);

    public Instant now = Instant.parse("2027-12-06T10:00:00Z");
    public final Places places;
    public final Members members;
    public final Acts acts;
    public final Entrance entrance;
    public final HubDesk hub;
    public final PeopleDesk desk;
    public final Member admin;

    private final HubStore store;
    private final ChangeStore changes;
    private Optional<String> signedIn;

    public HubPeople(HubStore store) {
        this.store = store;
        places = Places.open(store);
        members = new Members(store);
        acts = new Acts(store, () -> now);
        changes = new ChangeStore(store, () -> now);
        entrance = new Entrance(store, changes, () -> now);
        hub = new HubDesk(() -> this.signedIn.flatMap(members::find), places, acts);
        desk = new PeopleDesk(hub, places, changes);
        var everything = new Profile("admin", "Олена Гай", Set.of(Entrance.EVERYTHING));
        admin = changes.first(everything, HASH).orElseThrow();
        signedIn = Optional.of(admin.id());
        places.add(
                new Node(
                        "tyvriv",
                        Optional.of("vinnytska"),
                        Node.Level.COMMUNITY,
                        LocalizedText.of("Тиврівська громада", "Tyvriv hromada")));
    }

    /// As another hub on the same database lets people in.
    Entrance elsewhere(HubStore other) {
        return new Entrance(other, new ChangeStore(other, () -> now), () -> now);
    }

    public void signIn(Member member) {
        signedIn = Optional.of(member.id());
    }

    public void signOut() {
        signedIn = Optional.empty();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// Somebody who is this at a place.
    public Member add(String login, HubRole role, String place) {
        return add(login, new Grant(role, place));
    }

    public Member add(String login, Grant... grants) {
        var profile = new Profile(login, login, Set.copyOf(Arrays.asList(grants)));
        return ((Change.Done) changes.add(signedIn.orElseThrow(), profile, HASH)).member();
    }

    /// What was done, the oldest first.
    public List<String> deeds() {
        return acts.list(0, 100).reversed().stream().map(Act::deed).toList();
    }

    HubStore store() {
        return store;
    }
}

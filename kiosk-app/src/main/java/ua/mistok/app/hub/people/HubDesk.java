package ua.mistok.app.hub.people;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ua.mistok.app.hub.place.Places;

/// Whoever is signed in at this request, and what they do: every act goes over the desk, which asks
/// whether it may be done there, and notes that it was.
public final class HubDesk {

    private final Supplier<Optional<Member>> who;
    private final Places places;
    private final Acts acts;

    /// @param who is signed in at this request
    public HubDesk(Supplier<Optional<Member>> who, Places places, Acts acts) {
        this.who = who;
        this.places = places;
        this.acts = acts;
    }

    public Optional<Member> who() {
        return who.get();
    }

    /// Id of who is signed in, for what is kept of an act; empty for nobody, whom [#act] refuses.
    public String member() {
        return who().map(Member::id).orElse("");
    }

    /// Whether they may do it somewhere: then a way to it is drawn.
    public boolean may(HubPermission permission) {
        return who().filter(member -> member.may(permission)).isPresent();
    }

    /// Whether they may do it at a place.
    public boolean may(HubPermission permission, String place) {
        var above = places.above(place);
        return who().filter(member -> member.may(permission, above)).isPresent();
    }

    /// The places where they may do it; below each of these too.
    public Set<String> places(HubPermission permission) {
        return who().map(member -> member.places(permission)).orElse(Set.of());
    }

    /// Does something at a place and notes it, in one transaction: both come about, or neither.
    ///
    /// @param about id of what it is done to, never a person's name
    /// @param work changes the database alone; it is done again if it clashed with somebody else's
    /// @throws NotAllowedHere if whoever is signed in may not; then nothing was done
    public void act(HubDeed deed, String place, String about, Runnable work) {
        var actor = allowed(deed, place);
        acts.note(actor.id(), deed, place, about, work);
    }

    /// Does something at a place, and notes it if it came about, in one transaction.
    ///
    /// @param work as with [#act]
    /// @param isDone of what came of it
    /// @throws NotAllowedHere if whoever is signed in may not; then nothing was done
    public <T> T attempt(
            HubDeed deed, String place, String about, Supplier<T> work, Predicate<T> isDone) {
        var actor = allowed(deed, place);
        return acts.noteIf(actor.id(), deed, place, about, work, isDone);
    }

    private Member allowed(HubDeed deed, String place) {
        var above = places.above(place);
        return who().filter(
                        member ->
                                deed.permission()
                                        .map(needed -> member.may(needed, above))
                                        .orElse(true))
                .orElseThrow(() -> new NotAllowedHere(deed));
    }
}

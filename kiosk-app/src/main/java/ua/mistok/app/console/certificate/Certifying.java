package ua.mistok.app.console.certificate;

import java.time.InstantSource;
import java.util.Optional;
import ua.mistok.app.certificate.Check;
import ua.mistok.app.certificate.Endorsement;
import ua.mistok.app.certificate.Signer;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.paper.Printer;
import ua.mistok.app.sync.Hub;
import ua.mistok.app.sync.Membership;

/// With what this kiosk gives certificates and checks them.
///
/// @param printer empty where none is set
public record Certifying(
        Identity identity,
        Membership membership,
        DesiredState desired,
        Optional<Printer> printer,
        InstantSource clock) {

    private static final String PAGE = "/hub/certificate";

    /// Empty where no hub has endorsed the kiosk's key: then pages have no code.
    Optional<Signer> signer() {
        return membership
                .hub()
                .flatMap(
                        hub ->
                                desired.endorsement(hub.verifyingKey().id().toString())
                                        .flatMap(
                                                text ->
                                                        Signer.of(
                                                                identity.signing(),
                                                                hub.verifyingKey(),
                                                                new Endorsement(text))));
    }

    /// By the hub's key that was pinned, so that it needs no network. Whom the hub took out since,
    /// only the hub knows.
    Check check() {
        return new Check(membership.hub().map(Hub::verifyingKey), key -> true, clock);
    }

    /// The hub's page that checks certificates; empty where no hub has an address.
    String where() {
        return membership.hub().flatMap(hub -> hub.page(PAGE)).orElse("");
    }
}

package ua.mistok.app.hub.fleet;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import ua.mistok.app.certificate.Endorsement;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.HubCard;
import ua.mistok.app.wire.JoinAnswer;
import ua.mistok.app.wire.JoinCode;
import ua.mistok.app.wire.JoinRequest;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Refusal;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.VerifyingKey;

/// Who belongs to this hub.
public final class Fleet {

    private final HubStore store;
    private final HubKeys keys;
    private final String name;
    private final InstantSource clock;

    /// @param name what people call this hub
    public Fleet(HubStore store, HubKeys keys, String name, InstantSource clock) {
        this.store = store;
        this.keys = keys;
        this.name = name;
        this.clock = clock;
    }

    /// Who this hub is, for whoever wants to join.
    public HubCard card() {
        return new HubCard(name, keys.signing().verifying(), keys.opening().sealing());
    }

    public Optional<JoinedKiosk> find(UUID kiosk) {
        return store.read(sql -> FleetStore.find(sql, kiosk));
    }

    /// Whether this is the key of a kiosk whose word is taken.
    public boolean stands(VerifyingKey key) {
        return store.read(sql -> FleetStore.stands(sql, key));
    }

    /// The hub's word that this kiosk is one of its own.
    public Endorsement endorse(JoinedKiosk kiosk) {
        return Endorsement.of(keys.signing(), kiosk.verifying());
    }

    /// A code that one kiosk may join with, within a day.
    ///
    /// @param by account of the hub
    public JoinCode invite(String library, String place, String by) {
        var code = JoinCode.random(keys.signing().verifying());
        var now = clock.instant();
        var invitation =
                new Invitation(
                        library, place, by, now, now.plus(Invitation.LIFE), Optional.empty());
        store.write(sql -> FleetStore.add(sql, hash(code.secret()), invitation));
        return code;
    }

    /// Takes a kiosk in that has a code. Who asks again with the same code, because the answer was
    /// lost on the way, is answered again.
    ///
    /// @throws NotUnderstood for an unknown, used or expired code, or a kiosk that is known by
    ///     another key
    public JoinAnswer join(Envelope request) throws NotUnderstood {
        var asked = request.openIntroduction(JoinRequest.class);
        var kiosk = request.sender();
        var now = clock.instant();
        var secret = hash(asked.code());
        var outcome =
                store.change(
                        sql -> {
                            var held = FleetStore.hold(sql, secret);
                            var refused = refuse(held, kiosk, FleetStore.find(sql, kiosk), asked);
                            if (refused.isEmpty()) {
                                FleetStore.join(sql, joined(kiosk, held.orElseThrow(), asked), now);
                                FleetStore.use(sql, secret, kiosk, now);
                            }
                            return new Outcome(held, refused);
                        });
        if (outcome.refused().isPresent()) {
            throw new NotUnderstood(outcome.refused().get());
        }
        return new JoinAnswer(
                request.hash(), kiosk, card(), outcome.invitation().orElseThrow().place());
    }

    /// Takes a kiosk in whose request a person carried here and answers for.
    ///
    /// @throws NotUnderstood for a kiosk that is known by another key
    public JoinAnswer admit(Envelope request, String library, String place) throws NotUnderstood {
        var asked = request.openIntroduction(JoinRequest.class);
        var kiosk = request.sender();
        var joined =
                new JoinedKiosk(kiosk, library, place, asked.verifying(), asked.sealing(), false);
        var isOther =
                store.change(
                        sql -> {
                            var other = isOther(FleetStore.find(sql, kiosk), asked);
                            if (!other) {
                                FleetStore.join(sql, joined, clock.instant());
                            }
                            return other;
                        });
        if (isOther) {
            throw new NotUnderstood(Refusal.Code.OTHER_KEY);
        }
        return new JoinAnswer(request.hash(), kiosk, card(), place);
    }

    /// From now on nothing that this kiosk says is taken.
    ///
    /// @return false if it was so already, or there is no such kiosk
    public boolean revoke(UUID kiosk) {
        return store.change(sql -> FleetStore.revoke(sql, kiosk, clock.instant()));
    }

    private record Outcome(Optional<Invitation> invitation, Optional<Refusal.Code> refused) {}

    private Optional<Refusal.Code> refuse(
            Optional<Invitation> held, UUID kiosk, Optional<JoinedKiosk> known, JoinRequest asked) {
        if (held.isEmpty()) {
            return Optional.of(Refusal.Code.UNKNOWN_CODE);
        }
        var usedBy = held.get().usedBy();
        if (usedBy.isPresent() && !(usedBy.get().equals(kiosk) && isSame(known, asked))) {
            return Optional.of(Refusal.Code.USED_CODE);
        }
        if (held.get().ends().isBefore(clock.instant())) {
            return Optional.of(Refusal.Code.EXPIRED_CODE);
        }
        return isOther(known, asked) ? Optional.of(Refusal.Code.OTHER_KEY) : Optional.empty();
    }

    /// Not revoked meanwhile, and by the same key.
    private static boolean isSame(Optional<JoinedKiosk> known, JoinRequest asked) {
        return known.filter(kiosk -> !kiosk.revoked())
                .filter(kiosk -> kiosk.verifying().equals(asked.verifying()))
                .isPresent();
    }

    private static boolean isOther(Optional<JoinedKiosk> known, JoinRequest asked) {
        return known.filter(kiosk -> !kiosk.verifying().equals(asked.verifying())).isPresent();
    }

    private static JoinedKiosk joined(UUID kiosk, Invitation invitation, JoinRequest asked) {
        return new JoinedKiosk(
                kiosk,
                invitation.library(),
                invitation.place(),
                asked.verifying(),
                asked.sealing(),
                false);
    }

    private static Hash hash(String secret) {
        return Hash.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}

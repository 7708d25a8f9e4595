package ua.mistok.app.station;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.ledger.Ledger;

/// The screens that this kiosk serves (decision 12).
public final class Stations {

    private static final Logger LOG = LoggerFactory.getLogger(Stations.class);
    private static final int SECRET_BYTES = 16;

    private final Ledger ledger;
    private volatile Station main;
    private final SecureRandom random = new SecureRandom();
    private final PairingCode code = new PairingCode();
    private final Map<String, Station> byCookie = new ConcurrentHashMap<>();
    private final Map<Station, Instant> seen = new ConcurrentHashMap<>();

    /// @param inches diagonal of the machine's own screen, until it is measured
    public Stations(Ledger ledger, double inches) {
        this.ledger = ledger;
        this.main = own(measured().map(MeasuredScreen::inches).orElse(inches));
        ledger.list(PairedStation.KIND, PairedStation.class)
                .forEach(paired -> byCookie.put(paired.cookie(), paired.station()));
    }

    /// The machine's own screen.
    public Station main() {
        return main;
    }

    private static Station own(double inches) {
        return new Station(Station.MAIN, Station.MAIN, inches);
    }

    private Optional<MeasuredScreen> measured() {
        return ledger.latest(MeasuredScreen.KIND, MeasuredScreen.class);
    }

    /// Whether somebody measured the machine's own screen.
    public boolean isMeasured() {
        return measured().isPresent();
    }

    /// Says how large the machine's own screen is. A page that is open goes on as it was.
    ///
    /// @param inches diagonal
    /// @param pixelsPerMillimetre as a page counts pixels
    /// @throws IllegalArgumentException if there is no such screen
    public synchronized void measure(double inches, double pixelsPerMillimetre) {
        var measured = own(inches);
        ledger.append(
                MeasuredScreen.KIND, new MeasuredScreen(Station.MAIN, inches, pixelsPerMillimetre));
        var last = Optional.ofNullable(seen.remove(main));
        main = measured;
        last.ifPresent(at -> seen.put(measured, at));
    }

    /// When each station was heard of for the last time since the kiosk started.
    public Map<Station, Instant> seen() {
        return Map.copyOf(seen);
    }

    /// How many are registered, the machine's own screen among them.
    public int count() {
        return 1 + (int) byCookie.values().stream().distinct().count();
    }

    /// Something was asked from there.
    void saw(Station station, Instant now) {
        seen.put(station, now);
    }

    /// Something was asked from the machine's own screen, though by the door of staff.
    public synchronized void sawMain(Instant now) {
        saw(main, now);
    }

    /// What to type on the next new screen.
    public String pairingCode() {
        return code.current();
    }

    /// Writes the code where staff look it up: into the log.
    void tellCode() {
        LOG.info("A new screen is connected with the code {}", code.current());
    }

    Optional<Station> find(String secret) {
        return Optional.ofNullable(byCookie.get(hash(secret)));
    }

    /// Registers the screen that typed the code.
    ///
    /// @return the secret for its cookie; nothing if the code was wrong
    synchronized Optional<String> pair(String typed, double inches) {
        var before = code.current();
        var right = code.take(typed);
        if (!code.current().equals(before)) {
            tellCode();
        }
        if (!right) {
            return Optional.empty();
        }
        var secret = secret();
        var slug = "station-" + (byCookie.size() + 2);
        var paired = new PairedStation(slug, slug, inches, hash(secret));
        ledger.append(PairedStation.KIND, paired);
        byCookie.put(paired.cookie(), paired.station());
        return Optional.of(secret);
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(String secret) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package ua.mistok.app.access;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;

/// How long whoever tries a secret or a code must wait.
///
/// Each person at each address waits longer and longer ([SlowDown]); and all names and addresses
/// together have a bound, so that trying many in turn gains nothing: fewer than 20 wrong ones in a
/// minute, fewer than 3,000 in a day. The machine's own screen has its share of that bound for
/// itself: whoever guesses from the network keeps nobody away from the screen.
public final class Tries {

    private final SlowDown slowDown;
    private final InstantSource clock;
    private final Bound here;
    private final Bound network;

    public Tries(InstantSource clock) {
        this(clock, new Share(8, Duration.ofSeconds(40)), new Share(6, Duration.ofMinutes(2)));
    }

    /// With other bounds than those of staff.
    ///
    /// @param here of the machine's own screen
    /// @param network of all others together
    public Tries(InstantSource clock, Share here, Share network) {
        this.clock = clock;
        this.slowDown = new SlowDown(clock);
        this.here = new Bound(clock, here.atOnce(), here.each());
        this.network = new Bound(clock, network.atOnce(), network.each());
    }

    /// How many wrong tries there may be.
    ///
    /// @param atOnce as many before anybody waits
    /// @param each after so long one more
    public record Share(int atOnce, Duration each) {}

    /// None if a try may be looked at now.
    ///
    /// @param who is tried: a person, or what a code is for
    /// @param from the address
    public Duration wait(String who, String from) {
        var own = slowDown.wait(key(who, from));
        var all = bound(from).wait(clock.instant());
        return own.compareTo(all) > 0 ? own : all;
    }

    public void wrong(String who, String from) {
        slowDown.wrong(key(who, from));
        bound(from).take();
    }

    public void right(String who, String from) {
        slowDown.right(key(who, from));
    }

    private Bound bound(String from) {
        return InetAddress.ofLiteral(from).isLoopbackAddress() ? here : network;
    }

    private static String key(String who, String from) {
        return who + " " + from;
    }
}

package ua.mistok.bench;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// When the board's page drew which seat anew, by the page's own clock, which is this machine's.
final class BoardWatch {

    private static final String SCRIPT =
            """
            () => {
              window.benchSeats = [];
              new MutationObserver(changes => {
                const seats = new Set(changes.map(change =>
                    (change.target.closest ? change.target : change.target.parentElement)
                        ?.closest('.seat')?.id).filter(Boolean));
                requestAnimationFrame(() => {
                  for (const seat of seats) {
                    window.benchSeats.push(seat.slice(5) + ':' + Date.now());
                  }
                });
              }).observe(document.getElementById('seats'),
                  { subtree: true, childList: true, attributes: true, characterData: true });
            }""";

    private final Page page;

    BoardWatch(Page page) {
        this.page = page;
        page.evaluate(SCRIPT);
    }

    /// From each act to the first frame after it that shows its seat anew.
    ///
    /// @return milliseconds, of those acts that were drawn
    Samples of(List<Crowd.Act> acts) {
        var seen = new TreeMap<Integer, NavigableSet<Long>>();
        var told = page.evaluate("window.benchSeats.join(' ')").toString();
        Arrays.stream(told.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(":"))
                .forEach(
                        each ->
                                seen.computeIfAbsent(
                                                Integer.valueOf(each[0]), seat -> new TreeSet<>())
                                        .add(Long.valueOf(each[1])));
        var samples = new Samples();
        for (var act : acts) {
            var drawn = seen.getOrDefault(act.seat(), new TreeSet<>()).ceiling(act.at());
            if (drawn != null) {
                samples.add(drawn - act.at());
            }
        }
        return samples;
    }
}

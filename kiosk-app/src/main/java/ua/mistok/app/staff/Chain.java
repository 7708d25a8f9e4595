package ua.mistok.app.staff;

import java.util.Optional;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;

/// Whether the acts of staff are as they were noted: all there, in their order, none changed.
///
/// **The rule.** An act names the hash of the one before it; the first of all names
/// [StaffActed#FIRST]. Acts that are older than the chain name nothing and stand before all that
/// do; the first link names the newest of them. A start goes on from the newest act there is. When
/// acts are folded away after twelve months, the folding writes down the hash of the newest of them
/// (`tally.closed`, `acted`), or what an earlier folding wrote in the same journal: the oldest act
/// that is left must name it. An act in the journal's file and its row in the store are the same
/// bytes. So a broken place is named by the act after it; only the newest act has none after it,
/// and is compared with the store alone, until the hub has it.
public sealed interface Chain {

    /// @param acts how many were looked at
    record Whole(int acts) implements Chain {}

    /// @param at the first act where something is wrong
    /// @param number of it, 1 is the oldest
    record Broken(Act at, int number, Why why) implements Chain {}

    enum Why {
        /// What stands before it is not what stood there: changed, taken away, or put in.
        ANOTHER_BEFORE,
        /// It names nothing, behind one that does.
        NO_LINK,
        /// The file and the store tell two things.
        TWO_VERSIONS
    }

    /// Looks at one act after another.
    final class Check {

        private Optional<String> before;
        private boolean linked;
        private int seen;

        /// @param folded hash of the newest act that was folded away
        Check(Optional<String> folded) {
            this.before = folded;
        }

        int seen() {
            return seen;
        }

        /// @return what is wrong with the next one
        Optional<Broken> next(Act act) {
            seen++;
            var why = why(act);
            before = Optional.of(act.hash());
            linked |= act.acted().before().isPresent();
            return why.map(reason -> new Broken(act, seen, reason));
        }

        private Optional<Why> why(Act act) {
            if (!act.asStored()) {
                return Optional.of(Why.TWO_VERSIONS);
            }
            var named = act.acted().before();
            if (named.isEmpty()) {
                return linked ? Optional.of(Why.NO_LINK) : Optional.empty();
            }
            return named.get().equals(before.orElse(StaffActed.FIRST))
                    ? Optional.empty()
                    : Optional.of(Why.ANOTHER_BEFORE);
        }
    }
}

/// The exchange with the hub as an admin sees it: joining and leaving, how it goes, the rules, the
/// stick, and facts that the hub did not take.
@NullMarked
package ua.mistok.app.console.sync;

import org.jspecify.annotations.NullMarked;

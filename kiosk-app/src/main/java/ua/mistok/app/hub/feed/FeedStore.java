package ua.mistok.app.hub.feed;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.KIOSK;
import static ua.mistok.app.db.hub.Tables.PLACE;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;
import static ua.mistok.app.db.hub.Tables.TALLY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import ua.mistok.app.hub.place.Node;

/// Places that have figures, as rows.
final class FeedStore {

    private FeedStore() {}

    /// Ids of a place and of those below it that have a kiosk or had one,
    /// by id.
    ///
    /// @param from the first one may be this
    static List<String> places(
            DSLContext sql, String root, String from, Optional<Node.Level> level, int most) {
        var below = PLACE_ABOVE.as("below");
        return sql.select(PLACE.PLACE_)
                .from(PLACE)
                .join(PLACE_ABOVE)
                .on(PLACE_ABOVE.PLACE.eq(PLACE.PLACE_))
                .where(PLACE_ABOVE.ABOVE.eq(root))
                .and(PLACE.PLACE_.ge(from))
                .and(
                        level.map(of -> PLACE.LEVEL.eq(of.name().toLowerCase(Locale.ROOT)))
                                .orElse(noCondition()))
                .and(
                        exists(
                                        selectOne()
                                                .from(below)
                                                .join(KIOSK)
                                                .on(KIOSK.PLACE.eq(below.PLACE))
                                                .where(below.ABOVE.eq(PLACE.PLACE_)))
                                .or(
                                        exists(
                                                selectOne()
                                                        .from(TALLY)
                                                        .where(TALLY.PLACE.eq(PLACE.PLACE_)))))
                .orderBy(PLACE.PLACE_)
                .limit(most)
                .fetch(PLACE.PLACE_);
    }
}

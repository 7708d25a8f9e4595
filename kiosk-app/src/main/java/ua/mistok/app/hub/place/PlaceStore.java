package ua.mistok.app.hub.place;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ua.mistok.app.db.hub.Tables.PLACE;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Places as rows; within transactions of the caller.
final class PlaceStore {

    private PlaceStore() {}

    /// @return false if there is one of that id
    static boolean add(DSLContext sql, Node node) {
        var isNew =
                sql.insertInto(PLACE)
                                .set(PLACE.PLACE_, node.id())
                                .set(PLACE.PARENT, node.parent().orElse(null))
                                .set(PLACE.LEVEL, name(node.level()))
                                .set(PLACE.NAME_UK, node.name().in(Language.UKRAINIAN))
                                .set(PLACE.NAME_EN, node.name().in(Language.ENGLISH))
                                .onConflictDoNothing()
                                .execute()
                        == 1;
        if (isNew) {
            sql.insertInto(PLACE_ABOVE).values(node.id(), node.id()).execute();
            node.parent().ifPresent(parent -> below(sql, node.id(), parent));
        }
        return isNew;
    }

    private static void below(DSLContext sql, String id, String parent) {
        sql.insertInto(PLACE_ABOVE, PLACE_ABOVE.PLACE, PLACE_ABOVE.ABOVE)
                .select(
                        sql.select(val(id), PLACE_ABOVE.ABOVE)
                                .from(PLACE_ABOVE)
                                .where(PLACE_ABOVE.PLACE.eq(parent)))
                .execute();
    }

    static Optional<Node> find(DSLContext sql, String id) {
        return sql.selectFrom(PLACE).where(PLACE.PLACE_.eq(id)).fetchOptional(PlaceStore::node);
    }

    /// A place and all below it, by level and name.
    static List<Node> within(DSLContext sql, String id) {
        return sql.select(PLACE.fields())
                .from(PLACE)
                .join(PLACE_ABOVE)
                .on(PLACE_ABOVE.PLACE.eq(PLACE.PLACE_))
                .where(PLACE_ABOVE.ABOVE.eq(id))
                .orderBy(PLACE.NAME_UK)
                .fetch(PlaceStore::node);
    }

    /// Some of those at these places or below in whose name this stands, by name.
    static List<Node> search(DSLContext sql, Set<String> places, String text, int from, int most) {
        return sql.selectFrom(PLACE)
                .where(isAt(places))
                .and(isCalled(text))
                .orderBy(PLACE.NAME_UK, PLACE.PLACE_)
                .limit(from, most)
                .fetch(PlaceStore::node);
    }

    private static Condition isAt(Set<String> places) {
        return PLACE.PLACE_.in(
                select(PLACE_ABOVE.PLACE).from(PLACE_ABOVE).where(PLACE_ABOVE.ABOVE.in(places)));
    }

    private static Condition isCalled(String text) {
        return text.isBlank()
                ? noCondition()
                : PLACE.NAME_UK
                        .containsIgnoreCase(text)
                        .or(PLACE.NAME_EN.containsIgnoreCase(text))
                        .or(PLACE.PLACE_.eq(text));
    }

    static List<Node> path(DSLContext sql, String id) {
        return sql
                .select(PLACE.fields())
                .from(PLACE)
                .join(PLACE_ABOVE)
                .on(PLACE_ABOVE.ABOVE.eq(PLACE.PLACE_))
                .where(PLACE_ABOVE.PLACE.eq(id))
                .fetch(PlaceStore::node)
                .stream()
                .sorted(Comparator.comparing(Node::level))
                .toList();
    }

    static Set<String> above(DSLContext sql, String id) {
        return sql.select(PLACE_ABOVE.ABOVE)
                .from(PLACE_ABOVE)
                .where(PLACE_ABOVE.PLACE.eq(id))
                .fetchSet(PLACE_ABOVE.ABOVE);
    }

    private static Node node(Record row) {
        return new Node(
                row.get(PLACE.PLACE_),
                Optional.ofNullable(row.get(PLACE.PARENT)),
                Node.Level.valueOf(row.get(PLACE.LEVEL).toUpperCase(Locale.ROOT)),
                LocalizedText.of(row.get(PLACE.NAME_UK), row.get(PLACE.NAME_EN)));
    }

    private static String name(Node.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}

package ua.mistok.app.hub.inbox;

import static ua.mistok.app.db.hub.Tables.PAST_CLASS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import ua.mistok.app.fact.AskedLater;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.lesson.ClassSign;
import ua.mistok.config.lesson.FollowUp;

/// Classes by what stands on their cards; within transactions of the caller.
final class PastClassStore {

    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_SLUG = 100;

    private PastClassStore() {}

    /// Knows the classes that have begun by these facts. One that was begun anew, after a blackout
    /// say, is the same class. Those of this kiosk that nobody is asked about any more are
    /// forgotten.
    static void note(DSLContext sql, UUID kiosk, List<Received> fresh) {
        for (var received : fresh) {
            var stored = received.fact().orElseThrow();
            stored.fact()
                    .filter(ClassBegan.class::isInstance)
                    .map(ClassBegan.class::cast)
                    .filter(_ -> isDated(stored.header()))
                    .ifPresent(began -> note(sql, kiosk, began, stored.header().hour()));
        }
    }

    private static boolean isDated(FactHeader header) {
        return !header.trial() && header.clock() == FactHeader.Clock.SET;
    }

    private static void note(DSLContext sql, UUID kiosk, ClassBegan began, Instant hour) {
        began.later()
                .filter(later -> began.seats() > 0 && isSane(began, later))
                .ifPresent(later -> note(sql, kiosk, began, later, day(hour)));
    }

    private static void note(
            DSLContext sql, UUID kiosk, ClassBegan began, AskedLater later, LocalDate held) {
        sql.deleteFrom(PAST_CLASS)
                .where(PAST_CLASS.KIOSK.eq(kiosk))
                .and(PAST_CLASS.HELD.le(FollowUp.longAgo(held)))
                .execute();
        sql.insertInto(PAST_CLASS)
                .set(PAST_CLASS.KIOSK, kiosk)
                .set(PAST_CLASS.SPELLED, ClassSign.folded(later.word() + later.signs()))
                .set(PAST_CLASS.WORD, later.word())
                .set(PAST_CLASS.LESSON, began.lesson())
                .set(PAST_CLASS.SURVEY, later.survey())
                .set(PAST_CLASS.HELD, held)
                .set(PAST_CLASS.SEATS, began.seats())
                .onConflict(PAST_CLASS.KIOSK, PAST_CLASS.SPELLED)
                .doUpdate()
                .set(PAST_CLASS.HELD, held)
                .set(PAST_CLASS.SEATS, began.seats())
                .execute();
    }

    /// A kiosk that says something else loses its form, never its facts.
    private static boolean isSane(ClassBegan began, AskedLater later) {
        return isPlain(later.word(), LONGEST_WORD)
                && later.signs().length() == ClassSign.SIGNS
                && isPlain(later.signs(), ClassSign.SIGNS)
                && isPlain(began.lesson(), LONGEST_SLUG)
                && isPlain(later.survey(), LONGEST_SLUG);
    }

    private static boolean isPlain(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Showing.KYIV);
    }

    /// Those of all kiosks; one, unless chance would have it otherwise.
    static List<PastClass> list(DSLContext sql, String spelled) {
        return sql.selectFrom(PAST_CLASS)
                .where(PAST_CLASS.SPELLED.eq(spelled))
                .fetch(PastClassStore::read);
    }

    /// Holds it until the end of the transaction.
    static Optional<PastClass> hold(DSLContext sql, PastClass of) {
        return sql.selectFrom(PAST_CLASS)
                .where(PAST_CLASS.KIOSK.eq(of.kiosk()))
                .and(PAST_CLASS.SPELLED.eq(of.spelled()))
                .forUpdate()
                .fetchOptional(PastClassStore::read);
    }

    static void answered(DSLContext sql, PastClass of) {
        sql.update(PAST_CLASS)
                .set(PAST_CLASS.ANSWERS, PAST_CLASS.ANSWERS.plus(1))
                .where(PAST_CLASS.KIOSK.eq(of.kiosk()))
                .and(PAST_CLASS.SPELLED.eq(of.spelled()))
                .execute();
    }

    private static PastClass read(Record row) {
        return new PastClass(
                row.get(PAST_CLASS.KIOSK),
                row.get(PAST_CLASS.SPELLED),
                row.get(PAST_CLASS.WORD),
                row.get(PAST_CLASS.LESSON),
                row.get(PAST_CLASS.SURVEY),
                row.get(PAST_CLASS.HELD),
                row.get(PAST_CLASS.SEATS),
                row.get(PAST_CLASS.ANSWERS));
    }
}

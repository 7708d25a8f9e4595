package ua.mistok.app.workshop;

import java.util.function.Supplier;
import ua.mistok.app.access.Deed;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.staff.Desk;
import ua.mistok.config.survey.SurveyId;

/// What staff do about the surveys that they write. Whatever came about is noted in the chain of
/// acts, so that it shows who wrote and sent a shared survey and who else published it.
public final class SurveyDesk {

    private final Desk desk;
    private final SurveyWorkshop workshop;

    public SurveyDesk(Desk desk, SurveyWorkshop workshop) {
        this.desk = desk;
        this.workshop = workshop;
    }

    /// Id of who is signed in; empty for nobody.
    public String staff() {
        return desk.staff();
    }

    /// Whether a control for it is drawn.
    public boolean may(Deed deed) {
        return desk.may(deed);
    }

    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Saving save(SurveyId id, String text, int basedOn) {
        return saved(Deed.SURVEY_SAVED, id, () -> workshop.save(id, text, basedOn, desk.staff()));
    }

    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Saving restore(SurveyId id, int number, int basedOn) {
        return saved(
                Deed.SURVEY_RESTORED,
                id,
                () -> workshop.restore(id, number, basedOn, desk.staff()));
    }

    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Saving remove(SurveyId id, int basedOn) {
        return saved(Deed.SURVEY_REMOVED, id, () -> workshop.remove(id, basedOn, desk.staff()));
    }

    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Publishing send(SurveyId id, int revision) {
        return done(Deed.SURVEY_SENT, id, () -> workshop.send(id, revision, desk.staff()));
    }

    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Publishing giveBack(SurveyId id, int revision, String remark) {
        return done(
                Deed.SURVEY_RETURNED,
                id,
                () -> workshop.giveBack(id, revision, desk.staff(), remark));
    }

    /// Its writer publishes what is the library's own; of what others use too a second person says
    /// that it may be shown.
    ///
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Publishing publish(SurveyId id, int revision) {
        return done(publishing(id), id, () -> workshop.publish(id, revision, desk.staff()));
    }

    /// What publishing it is, and so who may.
    public static Deed publishing(SurveyId id) {
        return SurveyWorkshop.isShared(id) ? Deed.SURVEY_APPROVED : Deed.SURVEY_PUBLISHED;
    }

    /// What taking it off the shelf is, and so who may.
    public static Deed withdrawing(SurveyId id) {
        return SurveyWorkshop.isShared(id) ? Deed.SURVEY_RECALLED : Deed.SURVEY_WITHDRAWN;
    }

    /// @return whether it was on the shelf
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public boolean withdraw(SurveyId id) {
        return desk.attempt(
                withdrawing(id),
                id.slug(),
                () -> workshop.withdraw(id, desk.staff()),
                gone -> gone);
    }

    private Saving saved(Deed deed, SurveyId id, Supplier<Saving> work) {
        return desk.attempt(deed, id.slug(), work, Saving.Saved.class::isInstance);
    }

    private Publishing done(Deed deed, SurveyId id, Supplier<Publishing> work) {
        return desk.attempt(deed, id.slug(), work, Publishing.Done.class::isInstance);
    }
}

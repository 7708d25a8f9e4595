package ua.mistok.app.workshop;

import java.util.Optional;
import ua.mistok.app.content.LocalWork.Published;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.workshop.Review.Step;
import ua.mistok.config.survey.SurveyId;

/// Where something that the library wrote stands.
///
/// @param latest the newest save
/// @param review the newest step of a review, of whichever save
/// @param published the newest change of the shelf; empty if it was never on it
/// @param version the newest that was published; 0 for none
public record Standing(
        SurveyId id,
        Revision latest,
        Optional<Review> review,
        Optional<Published> published,
        int version) {

    /// Whether it is for other libraries too, so that a second person publishes it.
    public boolean isShared() {
        return SurveyWorkshop.isShared(id);
    }

    /// Whether visitors may be offered it, in this version or an earlier one.
    public boolean isOnShelf() {
        return published.flatMap(Published::text).isPresent();
    }

    /// Whether the newest save is what is on the shelf.
    public boolean isPublished() {
        return isOnShelf()
                && published.filter(one -> one.revision() == latest.number()).isPresent();
    }

    /// Whether the newest save waits for a second person.
    public boolean isWaiting() {
        return isLast(Step.SENT) && !isPublished();
    }

    /// Whether a second person asked for a change of the newest save.
    public boolean isReturned() {
        return isLast(Step.RETURNED);
    }

    private boolean isLast(Step step) {
        return review.filter(one -> one.step() == step && one.revision() == latest.number())
                .isPresent();
    }
}

/// What a library writes itself: drafts, what a second person says of them, and their way onto the
/// shelf.
///
/// Its faces are [SurveyWorkshop], which knows what was written and where it stands, and
/// [SurveyDesk], over which staff act; [DemoWorkshop] and [DemoDesk] do it for exercises. A draft
/// may be unfinished and is kept all the same; only what keeps the checker's rules is published.
/// The decision worth knowing: whoever wrote a survey that others will use cannot say that it is
/// right; a second person does, and both are in the chain of acts.
@ApplicationModule(
        allowedDependencies = {"content", "ledger", "revision", "access", "staff", "fact"})
@NullMarked
package ua.mistok.app.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What libraries give to each other: a lesson, a campaign or a plan leaves as one signed file and
/// comes as one.
///
/// Its face is [Exchange]. The file is an envelope of `wire` that tells by which key it is signed;
/// nobody stands behind that key but whoever holds it, so its print is kept and shown with
/// everything that came. What comes is judged by the rules of its own shelf before anything is
/// kept, and what was changed here is never written over: both wait beside each other until
/// somebody chooses.
@ApplicationModule(
        allowedDependencies = {
            "wire",
            "identity",
            "ledger",
            "revision",
            "library",
            "content",
            "campaign",
            "plan",
            "story"
        })
@NullMarked
package ua.mistok.app.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

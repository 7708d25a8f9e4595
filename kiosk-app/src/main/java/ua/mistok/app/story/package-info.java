/// Success stories of this library, save by save (issue "6 of 7").
///
/// Its face is [StoryShelf].
@ApplicationModule(allowedDependencies = {"ledger", "revision"})
@NullMarked
package ua.mistok.app.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

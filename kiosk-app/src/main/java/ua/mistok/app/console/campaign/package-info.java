/// Campaigns, as librarians see them: what is shown, what is to come, templates to begin with; the
/// form of one beside its real slide, its papers, how far it brought people, and what was saved
/// when.
///
/// A librarian can break nothing here: what is wrong is said beside its field and is not saved, a
/// save can be taken back, what is not saved waits for them.
@NullMarked
package ua.mistok.app.console.campaign;

import org.jspecify.annotations.NullMarked;

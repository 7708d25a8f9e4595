/// Words that visitors left, until a person has read them and releases or deletes them.
///
/// The face is [Texts]. A text is masked before anything is stored, is kept in the ledger alone and
/// never sent; nothing in it says when it was left, but the week, nor by whom. A deleted one is
/// gone from the ledger at once, and from the bytes of the store with the next start.
@ApplicationModule(allowedDependencies = {"desired", "wire", "wish", "ledger", "tally"})
@NullMarked
package ua.mistok.app.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

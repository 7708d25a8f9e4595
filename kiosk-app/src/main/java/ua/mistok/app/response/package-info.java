/// Responses one by one, for the library's own analysis: the one export that is no shown table
/// (decision 17).
///
/// The face is [ResponseExport]. A row has the day, never the hour, no station and no sequence, and
/// stands in no order that means anything; words of one's own and groups of people are never in it.
/// It hides nothing that is rare, so whatever is made of it says that it is not for publication.
@ApplicationModule(allowedDependencies = {"journal", "fact", "paper"})
@NullMarked
package ua.mistok.app.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What a fact counts for: the figures that results are made of, and that outlive the facts.
///
/// The face is [Counting], from a fact to its [Tally] keys. Pure: where counts are kept is another
/// room's affair. A change of what is counted needs a new [Counting#RULES], and kiosks count again.
@ApplicationModule(allowedDependencies = "fact")
@NullMarked
package ua.mistok.app.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

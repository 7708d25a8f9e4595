/// What happened, as small values that hold no personal data.
///
/// The face is [Fact]: a closed family, one record per kind, with a stable name and version that
/// [FactCodec] knows. Fields are only added. A fact is stored, sent and received as the same bytes;
/// a kind that this program does not know keeps its bytes and is counted by name.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

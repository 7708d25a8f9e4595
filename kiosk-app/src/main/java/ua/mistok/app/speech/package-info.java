/// Reads aloud: a sentence becomes sound, made on the kiosk by a programme that stands beside it.
///
/// Its face is [Speech]. A language whose own voice the programme lacks is not read at all: never
/// Ukrainian by a foreign voice. What a visitor has typed may be in a sentence, so that no sentence
/// is in an address, a log or a file; sound lives in the page that asked for it.
@ApplicationModule(allowedDependencies = {"access", "station"})
@NullMarked
package ua.mistok.app.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

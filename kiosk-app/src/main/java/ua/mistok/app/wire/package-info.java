/// What kiosk and hub say to each other, the same over HTTP and on a stick.
///
/// The face is [Envelope]: bytes with their kind, their sender and its signature. Within it stand a
/// [Batch] or its [Receipt], a request to be taken in or its answer, a question for what shall run
/// or the [Desired] state, or a [Refusal]. Facts are passed on as the bytes that they were written
/// as. Fields are only ever added; whoever reads leaves alone what it does not know.
@ApplicationModule(allowedDependencies = "fact")
@NullMarked
package ua.mistok.app.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What came of a class that was held, on the trainer's screen and as the joint report of library
/// and partner.
///
/// Its face is [OutcomePanel]. Screen and paper are told by one hand ([JointTell]), so that they
/// never differ.
@NullMarked
package ua.mistok.app.console.outcome;

import org.jspecify.annotations.NullMarked;

/// Messages to people of a fleet when a kiosk begins to need a human, and when it is well again.
///
/// The face is [AlertRules] (who is told of which place). [AlertWatch] compares the board with what
/// was told, [AlertPost] sends; both keep all they know in the database, where a lock sees to it
/// that two hubs say nothing twice. What an address is to be told waits and goes as one message: a
/// region without light is one letter, not four hundred.
@NullMarked
package ua.mistok.app.hub.alert;

import org.jspecify.annotations.NullMarked;

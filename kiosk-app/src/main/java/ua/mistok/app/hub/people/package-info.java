/// The people of a hub: who they are, what each may do in which part of the country, what they did.
///
/// The face is [Members] (who there is), [Entrance] (password and a telephone's code, slower after
/// each wrong try), [HubDesk] (every act goes over it: may they, there? and it is noted) and [Acts]
/// (the chain of what was done). A role holds at a place and everywhere below it. All of it lies in
/// the database, so that it makes no difference at which hub somebody is; a session alone lives in
/// one hub's memory and is asked again at every request.
@NullMarked
package ua.mistok.app.hub.people;

import org.jspecify.annotations.NullMarked;

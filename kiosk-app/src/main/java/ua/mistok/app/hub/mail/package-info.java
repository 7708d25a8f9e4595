/// Letters of a hub: one mail server, one way to it.
///
/// The face is [MailLine]: a [Mail] goes, or a [MailFault] says why not. Who is written to, when
/// and how often is up to the rooms that write: [ua.mistok.app.hub.alert] and
/// [ua.mistok.app.hub.report], which keep what waits in the database.
@NullMarked
package ua.mistok.app.hub.mail;

import org.jspecify.annotations.NullMarked;

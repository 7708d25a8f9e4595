/// The hub's page that checks certificates: open to everybody, with no list of anybody behind it.
@NullMarked
package ua.mistok.app.hub.certificate;

import org.jspecify.annotations.NullMarked;

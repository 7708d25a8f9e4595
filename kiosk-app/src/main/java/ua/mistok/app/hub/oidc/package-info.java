/// Signing in at a hub by an organisation's own accounts (OpenID Connect); off unless configured.
///
/// The face is [OidcDoor]: away to the provider with PKCE, and back. What the provider says is
/// judged by Spring Security's classes, without its filter chain: who may open what stays with
/// [ua.mistok.app.hub.people.Gate] alone, and no other listener sees any of it. Nobody registers
/// here: a person is let in whom an admin knows by the provider's subject or by a verified e-mail.
@NullMarked
package ua.mistok.app.hub.oidc;

import org.jspecify.annotations.NullMarked;

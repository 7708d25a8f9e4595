/// Figures for programs that draw their own charts: read-only, page by page, with a token.
///
/// The faces are [Tokens], who may ask for which place, and [Feed], what is answered. The figures
/// are those of the place's page ([ua.mistok.app.hub.atlas.PlacePage]), hidden as they are there,
/// on a line each; there is no way to ask for anything else. `openapi-bi-1.yaml` beside
/// [FeedEndpoint] describes it.
@NullMarked
package ua.mistok.app.hub.feed;

import org.jspecify.annotations.NullMarked;

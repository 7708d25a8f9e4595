package ua.mistok.app.console;

import java.util.Optional;

/// Where whoever signs in says who they are.
interface Who {

    /// Id of the person; another word, which is nobody's, if nobody is called so; empty if nothing
    /// was said.
    ///
    /// @param typed the name, where it is typed
    Optional<String> find(String typed);

    /// Key of what to say if nothing was said.
    String missing();

    /// Key of what to say if the secret is not theirs.
    String wrong();
}

package ua.mistok.app.access;

import jakarta.servlet.http.HttpServletRequest;

/// A door: each has its own port, its own host name and its own list of paths. What is asked on the
/// wrong one is not there.
public enum Listener {
    /// 127.0.0.1, and the library's network for paired stations.
    VISITORS,
    /// `localhost`, for the console.
    STAFF;

    /// The request attribute that says by which door a request came.
    public static final String ATTRIBUTE = "mistok.listener";

    /// By which door this request came; visitors' unless it was said otherwise.
    public static Listener of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) == STAFF ? STAFF : VISITORS;
    }
}

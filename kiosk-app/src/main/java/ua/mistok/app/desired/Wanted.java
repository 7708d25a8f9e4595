package ua.mistok.app.desired;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.Setting;
import ua.mistok.app.wish.WishKind;

/// What the hub wants here. Whoever asks has choices of the library too: where a wish is free,
/// those win.
public interface Wanted {

    /// Nobody wants anything.
    Wanted NOTHING =
            new Wanted() {
                @Override
                public List<Wish> list(WishKind kind) {
                    return List.of();
                }

                @Override
                public void onChange(Runnable listener) {}
            };

    /// All that can be run.
    List<Wish> list(WishKind kind);

    /// Calls when something else is wanted; whoever listens must not wait.
    void onChange(Runnable listener);

    default Optional<Wish> find(WishKind kind, String id) {
        return list(kind).stream().filter(wish -> wish.id().equals(id)).findFirst();
    }

    default Optional<Wish> find(Setting setting) {
        return find(WishKind.SETTING, setting.id());
    }

    /// Whether the library's own choice does not count.
    default Optional<Wish> fixed(WishKind kind, String id) {
        return find(kind, id).filter(wish -> !wish.free());
    }

    default Optional<Wish> fixed(Setting setting) {
        return fixed(WishKind.SETTING, setting.id());
    }
}

package ua.mistok.app.hub.packs;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ua.mistok.config.key.Hash;

/// Gives packs out file by file, to whoever asks: what is public on every screen is no secret. A
/// part of a file is answered to whoever asks for one (RFC 9110, 14). `openapi-1.yaml` beside the
/// other door describes it.
@RestController
@Profile("hub")
@RequestMapping("/api/v1/packs")
public class PackEndpoint {

    /// A file's name is its content: whoever has it never asks again.
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Packs packs;
    private final WarmFiles warm = new WarmFiles();

    public PackEndpoint(Packs packs) {
        this.packs = packs;
    }

    @GetMapping("/files/{hash}")
    ResponseEntity<Resource> file(@PathVariable String hash) {
        return hash(hash)
                .flatMap(named -> warm.find(named, packs::file))
                .map(bytes -> answer(bytes, FOR_EVER))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// Of a manifest; more people may sign it one day.
    @GetMapping("/signatures/{manifest}")
    ResponseEntity<Resource> signatures(@PathVariable String manifest) {
        return hash(manifest)
                .flatMap(packs::signatures)
                .map(bytes -> answer(bytes, CacheControl.noCache()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<Hash> hash(String text) {
        return Hash.isOne(text) ? Optional.of(new Hash(text)) : Optional.empty();
    }

    private static ResponseEntity<Resource> answer(byte[] bytes, CacheControl kept) {
        return ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new ByteArrayResource(bytes));
    }
}

package ua.mistok.app.hub.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import ua.mistok.config.key.Hash;

/// The way on which kiosks fetch packs, as Spring serves it.
class PackEndpointTest {

    private static final byte[] NOTE = "Десять літер і ще трохи".getBytes(UTF_8);
    private static final String FILE = "/api/v1/packs/files/" + Hash.of(NOTE);

    @TempDir Path folder;
    private HubShelf shelf;
    private MockMvc door;

    @BeforeEach
    void open() {
        shelf = new HubShelf(folder);
        door = MockMvcBuilders.standaloneSetup(new PackEndpoint(shelf.packs)).build();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private byte[] archive() {
        return shelf.archive(1, Map.of("NOTES.md", new String(NOTE, UTF_8)));
    }

    @Test
    void a_file_of_an_approved_pack_is_given_out_and_may_be_kept_for_ever() throws Exception {
        shelf.approved(archive());

        door.perform(get(FILE))
                .andExpect(status().isOk())
                .andExpect(content().bytes(NOTE))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().string("Accept-Ranges", "bytes"));
    }

    @Test
    void whoever_has_a_part_of_it_gets_the_rest() throws Exception {
        shelf.approved(archive());

        door.perform(get(FILE).header("Range", "bytes=10-"))
                .andExpect(status().isPartialContent())
                .andExpect(
                        header().string(
                                        "Content-Range",
                                        "bytes 10-%d/%d".formatted(NOTE.length - 1, NOTE.length)))
                .andExpect(content().bytes(Arrays.copyOfRange(NOTE, 10, NOTE.length)));
        door.perform(get(FILE).header("Range", "bytes=" + NOTE.length + "-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void what_nobody_approved_is_not_there() throws Exception {
        var sent = shelf.sent(archive());

        door.perform(get(FILE)).andExpect(status().isNotFound());
        door.perform(get("/api/v1/packs/files/" + sent.manifest()))
                .andExpect(status().isNotFound());
        door.perform(get("/api/v1/packs/signatures/" + sent.manifest()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_hash_of_nothing_and_what_is_no_hash_are_not_there() throws Exception {
        door.perform(get("/api/v1/packs/files/" + "0".repeat(64))).andExpect(status().isNotFound());
        door.perform(get("/api/v1/packs/files/" + "Z".repeat(64))).andExpect(status().isNotFound());
        door.perform(get("/api/v1/packs/signatures/x")).andExpect(status().isNotFound());
    }

    @Test
    void a_manifest_comes_with_the_signature_of_the_hub() throws Exception {
        var approved = shelf.approved(archive());

        var body =
                door.perform(get("/api/v1/packs/signatures/" + approved.manifest()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        org.assertj.core.api.Assertions.assertThat(body)
                .contains(shelf.keys.signing().verifying().id().toString());
    }
}

package ua.mistok.app.hub.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.oidc.Accounts.Person;
import ua.mistok.app.hub.people.Change;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.people.Member;

/// The whole way to a real provider (Spring Authorization Server) and back, over real HTTP.
@SpringBootTest(
        classes = OidcTest.Both.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.autoconfigure.exclude=")
class OidcTest {

    private static final HubDatabase DATABASE = HubDatabase.fresh();
    private static final HubPeople PEOPLE = new HubPeople(DATABASE.store());

    /// The cookie of the server's session.
    private static final String SESSION = "mistok-visit";

    @TempDir private static Path folder;

    @LocalServerPort private int port;
    @Autowired private Accounts.Ring keys;

    private Browser browser = new Browser(0);

    /// The provider, and the hub's door beside it.
    @Configuration(proxyBeanMethods = false)
    @Import({Accounts.class, DoorOfPort.Hub.class})
    static class Both {

        @Bean
        HubPeople people() {
            return PEOPLE;
        }

        @Bean
        Path secret() throws IOException {
            return Files.writeString(folder.resolve("secret"), Accounts.SECRET + "\n");
        }
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        PEOPLE.pass(Duration.ofHours(2)); // no waits are left of other tests
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static Member entered(Person person, String name) {
        var known =
                PEOPLE.members.list(Set.of("ukraine"), 0, 100).stream()
                        .filter(member -> member.login().equals(person.login()))
                        .findFirst();
        return known.orElseGet(
                () -> {
                    var member = PEOPLE.add(person.login(), HubRole.VIEWER, "lvivska");
                    assertThat(PEOPLE.desk.setOutside(member, name))
                            .isInstanceOf(Change.Done.class);
                    return member;
                });
    }

    private String comeBackAs(Person person) throws Exception {
        return browser.get(browser.awayAs(person)).body();
    }

    private String who() throws Exception {
        return browser.get("/hub/who").body();
    }

    @Test
    void who_an_admin_entered_is_let_in_and_that_is_noted() throws Exception {
        var member = entered(Person.OLHA, "olha@example.org");

        var page = browser.get(browser.awayAs(Person.OLHA));

        assertThat(page.body()).contains("url=/hub\"");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anyMatch(
                        cookie ->
                                cookie.startsWith("mistok-hub-member=")
                                        && cookie.contains("HttpOnly")
                                        && cookie.contains("SameSite=Strict"));
        assertThat(who()).isEqualTo(member.id());
        assertThat(PEOPLE.deeds()).endsWith("signed-in-outside");

        PEOPLE.entrance.signOut(member.id());
        assertThat(PEOPLE.deeds()).endsWith("signed-in-outside", "signed-out");
        assertThat(PEOPLE.acts.findBroken()).isEmpty();
    }

    @Test
    void a_subject_is_as_good_as_an_address() throws Exception {
        var member = entered(Person.PAVLO, "pavlo");

        assertThat(comeBackAs(Person.PAVLO)).contains("url=/hub\"");
        assertThat(who()).isEqualTo(member.id());
    }

    @Test
    void an_address_that_nobody_verified_is_a_strangers() throws Exception {
        entered(Person.NATA, Person.NATA.address());

        assertThat(comeBackAs(Person.SHADY)).contains("outside=stranger");
        assertThat(who()).isEqualTo("nobody");
        assertThat(comeBackAs(Person.SHADY)).as("and waits").contains("outside=wait");
    }

    @Test
    void whom_no_admin_entered_is_a_stranger() throws Exception {
        assertThat(comeBackAs(Person.STRANGER)).contains("outside=stranger");
        assertThat(who()).isEqualTo("nobody");
    }

    @Test
    void who_was_let_go_is_a_stranger_and_out_at_once() throws Exception {
        var member = entered(Person.NATA, Person.NATA.address());
        comeBackAs(Person.NATA);
        assertThat(who()).isEqualTo(member.id());

        PEOPLE.desk.letGo(member);
        assertThat(who()).isEqualTo("nobody");
        assertThat(comeBackAs(Person.NATA)).contains("outside=stranger");
        PEOPLE.desk.resetPassword(member, HubPeople.PASSWORD);
    }

    /// Each is entered, and would be let in with a token as it must be.
    @ParameterizedTest
    @EnumSource(names = {"OF_ANOTHER_ISSUER", "FOR_ANOTHER_HUB", "WITH_ANOTHER_NONCE", "LATE"})
    void a_token_that_is_not_as_it_must_be_lets_nobody_in(Person person) throws Exception {
        entered(person, person.login());

        assertThat(comeBackAs(person)).contains("outside=failed");
        assertThat(who()).isEqualTo("nobody");
    }

    @Test
    void who_did_not_go_does_not_come_back() throws Exception {
        entered(Person.NATA, Person.NATA.address());
        var back = browser.awayAs(Person.NATA);
        assertThat(browser.get(back.replaceAll("state=[^&]*", "state=another")).body())
                .contains("outside=failed");

        var theirs = browser.awayAs(Person.NATA);
        try (var mine = new Browser(port)) {
            assertThat(mine.get(theirs).body()).as("in another browser").contains("outside=failed");
            assertThat(mine.get("/hub/who").body()).isEqualTo("nobody");
        }
    }

    @Test
    void nobody_comes_back_twice_with_one_state() throws Exception {
        entered(Person.NATA, Person.NATA.address());
        var away = Browser.location(browser.get("/hub/oidc"));
        var passing = browser.cookie(Passing.COOKIE).orElseThrow();
        var back = browser.to(away, Person.NATA);
        assertThat(browser.get(back).body()).contains("url=/hub\"");
        assertThat(browser.get(back).body()).as("the cookie is gone").contains("outside=failed");

        browser.put(passing);
        assertThat(browser.get(back).body()).as("the code was used").contains("outside=failed");
        browser.put(passing);
        browser.drop("mistok-hub-member");
        var fresh = browser.to(away, Person.NATA);
        assertThat(browser.get(fresh).body()).as("a fresh code").contains("outside=failed");
        assertThat(who()).isEqualTo("nobody");
    }

    @Test
    void a_session_known_before_is_worth_nothing_afterwards() throws Exception {
        var member = entered(Person.NATA, Person.NATA.address());
        var back = browser.awayAs(Person.NATA);
        var before = browser.cookie(SESSION).orElseThrow();
        browser.get(back);

        assertThat(who()).isEqualTo(member.id());
        assertThat(browser.cookie(SESSION).orElseThrow().getValue())
                .isNotEqualTo(before.getValue());
        try (var theirs = new Browser(port)) {
            theirs.put(before);
            assertThat(theirs.get("/hub/who").body()).isEqualTo("nobody");
            theirs.drop(SESSION);
            theirs.put(browser.cookie(SESSION).orElseThrow());
            assertThat(theirs.get("/hub/who").body())
                    .as("without the other cookie")
                    .isEqualTo("nobody");
        }
    }

    @Test
    void a_provider_may_change_its_keys() throws Exception {
        var member = entered(Person.NATA, Person.NATA.address());
        comeBackAs(Person.NATA);
        keys.turn();
        browser.close();
        browser = new Browser(port);

        assertThat(comeBackAs(Person.NATA)).contains("url=/hub\"");
        assertThat(who()).isEqualTo(member.id());
    }

    @Test
    void the_code_is_bound_to_a_proof_and_the_way_back_to_this_browser() throws Exception {
        var away = browser.get("/hub/oidc");

        assertThat(Browser.location(away))
                .contains("code_challenge=")
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .contains("state=");
        assertThat(away.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith(Passing.COOKIE + "=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/hub/oidc", "Max-Age=600");
    }

    @Test
    void who_declined_at_the_provider_is_back_at_the_hubs_own_page() throws Exception {
        var state =
                Browser.location(browser.get("/hub/oidc")).replaceAll(".*state=([^&]*).*", "$1");

        assertThat(browser.get("/hub/oidc/back?error=access_denied&state=" + state).body())
                .contains("outside=failed");
        assertThat(browser.get("/hub/oidc/back?error=%22%3E%3Cscript%3E").body())
                .doesNotContain("script");
    }
}
